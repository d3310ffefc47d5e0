package org.arasan.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text a person sees in a workbook's cell: a number without exponent, a date cell as a day, a time cell as an hour. */
final class WorkbookCell {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** The numbers of the formats every workbook knows without naming them: days 14 to 17 and 22, hours 18 to 21 and 45 to 47. */
    private static final int FIRST_BUILT_IN_DATE = 14;
    private static final int LAST_BUILT_IN_DATE = 22;

    private WorkbookCell() {
    }

    static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        BigDecimal number = number(cell);
        if (number == null) {
            return cell.getRawValue();
        }
        return dated(cell) && sensible(number) ? moment(cell, number) : number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal number(Cell cell) {
        if (cell.getType() != CellType.NUMBER && cell.getType() != CellType.FORMULA) {
            return null;
        }
        try {
            return new BigDecimal(cell.getRawValue());
        } catch (NumberFormatException words) {
            return null;
        }
    }

    private static boolean dated(Cell cell) {
        Integer id = cell.getType() == CellType.NUMBER ? cell.getDataFormatId() : null;
        if (id != null && (id >= FIRST_BUILT_IN_DATE && id <= LAST_BUILT_IN_DATE || id >= 45 && id <= 47)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && id != null && id > LAST_BUILT_IN_DATE
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT).matches(".*[dmyh].*");
    }

    /** A workbook counts days from 1900 to 9999; other numbers under a date format are no dates. */
    private static boolean sensible(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }

    private static String moment(Cell cell, BigDecimal number) {
        if (number.compareTo(BigDecimal.ONE) < 0) {
            long minutes = number.multiply(BigDecimal.valueOf(24 * 60)).setScale(0, java.math.RoundingMode.HALF_UP).longValue();
            return LocalDateTime.of(2000, 1, 1, 0, 0).plusMinutes(minutes).format(HOUR);
        }
        return cell.asDate().format(DAY);
    }
}
