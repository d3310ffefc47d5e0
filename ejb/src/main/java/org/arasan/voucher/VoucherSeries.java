package org.arasan.voucher;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** The numbers of one series, given out without gaps: whoever takes the next one locks this row until the voucher is written. */
@Entity
public class VoucherSeries {

    @Id
    private String name;
    private int lastSerial;

    protected VoucherSeries() {
    }

    /** The next number as printed: {@code AR-000317}. */
    String next() {
        return String.format(Locale.ROOT, "%s-%06d", name, ++lastSerial);
    }
}
