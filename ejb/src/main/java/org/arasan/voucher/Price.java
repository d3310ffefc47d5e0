package org.arasan.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.LongStream;
import org.arasan.Refusal;

/** What a voucher costs and who pays it, in whole tenge; the three shares always add up to the total. */
@Embeddable
public class Price {

    /** More than any voucher costs: a thousand million. */
    static final long MOST = 1_000_000_000L;

    @Column(name = "price_total")
    private Long total;
    @Column(name = "price_union")
    private Long byUnion;
    @Column(name = "price_member")
    private Long byMember;
    @Column(name = "price_employer")
    private Long byEmployer;

    protected Price() {
    }

    /** Refuses shares below nothing, and shares that do not add up to the total. */
    public Price(long total, long byUnion, long byMember, long byEmployer) {
        if (LongStream.of(total, byUnion, byMember, byEmployer).anyMatch(each -> each < 0 || each > MOST)) {
            throw Refusal.invalid("voucher.price-range", MOST).at("total");
        }
        if (byUnion + byMember + byEmployer != total) {
            throw Refusal.invalid("voucher.price-sum", byUnion + byMember + byEmployer, total).at("total");
        }
        this.total = total;
        this.byUnion = byUnion;
        this.byMember = byMember;
        this.byEmployer = byEmployer;
    }

    public long total() {
        return total;
    }

    public long byUnion() {
        return byUnion;
    }

    public long byMember() {
        return byMember;
    }

    public long byEmployer() {
        return byEmployer;
    }
}
