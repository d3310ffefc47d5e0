package org.arasan.exchange.vouchers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.SheetKind;
import org.arasan.voucher.Price;
import org.arasan.voucher.Terms;
import org.arasan.voucher.Voucher;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Vouchers as a workbook under the headings that lists of vouchers have. Words are written as text and nothing else, so that one that
 * begins with =, +, - or @ is never taken for a formula.
 */
final class VoucherWorkbook {

    private static final int WIDTH = 20;
    private static final List<Column> COLUMNS = SheetKind.VOUCHERS.columns();

    private final Worksheet sheet;
    private final Texts texts;

    private VoucherWorkbook(Worksheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** An XLSX workbook with headings and words in that language. */
    static byte[] of(List<Voucher> vouchers, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Arasan", "1.0")) {
            Texts texts = Texts.in(language);
            VoucherWorkbook writing = new VoucherWorkbook(workbook.newWorksheet(texts.of(SheetKind.VOUCHERS)), texts);
            writing.head(language);
            for (int row = 0; row < vouchers.size(); row++) {
                writing.write(row + 1, vouchers.get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(Language language) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, COLUMNS.get(column).heading(language));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private void write(int row, Voucher voucher) {
        text(row, Column.VOUCHER_NUMBER, voucher.number());
        text(row, Column.VOUCHER_IIN, voucher.holder().iin() == null ? null : voucher.holder().iin().digits());
        text(row, Column.VOUCHER_FAMILY, voucher.holder().name().family());
        text(row, Column.VOUCHER_GIVEN, voucher.holder().name().given());
        text(row, Column.VOUCHER_PATRONYMIC, voucher.holder().name().patronymic());
        text(row, Column.VOUCHER_UNION, voucher.union().name());
        text(row, Column.VOUCHER_REGION, voucher.region().name());
        text(row, Column.VOUCHER_STATE, texts.of(voucher.state()));
        if (voucher.terms() != null) {
            write(row, voucher.terms());
        }
    }

    private void write(int row, Terms terms) {
        text(row, Column.VOUCHER_RESORT, terms.resort() == null ? null : terms.resort().name());
        day(row, Column.VOUCHER_VALID_FROM, terms.validFrom());
        day(row, Column.VOUCHER_VALID_UNTIL, terms.validUntil());
        sheet.value(row, COLUMNS.indexOf(Column.VOUCHER_DAYS), terms.days());
        text(row, Column.VOUCHER_PAYMENT, terms.paymentNote());
        Price price = terms.price();
        if (price != null) {
            sheet.value(row, COLUMNS.indexOf(Column.VOUCHER_TOTAL), price.total());
            sheet.value(row, COLUMNS.indexOf(Column.VOUCHER_BY_UNION), price.byUnion());
            sheet.value(row, COLUMNS.indexOf(Column.VOUCHER_BY_MEMBER), price.byMember());
            sheet.value(row, COLUMNS.indexOf(Column.VOUCHER_BY_EMPLOYER), price.byEmployer());
        }
    }

    private void text(int row, Column column, String value) {
        if (value != null && !value.isEmpty()) {
            sheet.value(row, COLUMNS.indexOf(column), value);
            sheet.style(row, COLUMNS.indexOf(column)).format("@").set();
        }
    }

    private void day(int row, Column column, LocalDate day) {
        sheet.value(row, COLUMNS.indexOf(column), day);
        sheet.style(row, COLUMNS.indexOf(column)).format("dd.mm.yyyy").set();
    }
}
