package org.arasan.exchange.sheet;

/** How much of a file is read before it is refused. Generous for a list of people, small for an attack on memory. */
public final class Limits {

    /** Bytes of one file as it is handed in. */
    public static final int FILE_BYTES = 10 * 1024 * 1024;
    /** Rows below the header. */
    public static final int ROWS = 20_000;
    /** Columns of the header. */
    public static final int COLUMNS = 100;
    /** Characters of one line, and of one cell of a workbook. */
    public static final int LINE_CHARACTERS = 10_000;
    /** Files inside a workbook; a real one has a dozen or two. */
    public static final int WORKBOOK_PARTS = 500;
    /** Bytes of a workbook after unpacking. */
    public static final long WORKBOOK_BYTES = 40L * 1024 * 1024;
    /** How many times a part of a workbook may grow by unpacking; real sheets grow five- to thirtyfold. */
    public static final int WORKBOOK_RATIO = 200;

    private Limits() {
    }
}
