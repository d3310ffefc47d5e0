package org.arasan.exchange.sheet;

import java.util.List;

/**
 * A table as it lies in a file: a header and rows, every value cleaned of surrounding blanks, empty rows left out.
 *
 * @param fileName the name the file was handed in under, without any folder
 * @param form how it was written
 * @param header the column headings as they stand in the file
 * @param rows the rows below the header, in the order of the file
 */
public record Sheet(String fileName, Form form, List<String> header, List<Row> rows) {

    /**
     * How a file was written.
     *
     * @param encoding {@code UTF-8}, {@code UTF-16} or {@code windows-1251}; {@code XLSX} for a workbook
     * @param separator what stands between two values; {@code null} in a workbook
     */
    public record Form(String encoding, Character separator) {
    }

    /**
     * One row.
     *
     * @param line its line in the file, the first line being 1; in a workbook the row number
     * @param cells its values; as many as the header has unless the row is {@linkplain Sheet#fits ragged}
     */
    public record Row(int line, List<String> cells) {
    }

    /** Whether a row has a value (perhaps an empty one) under each heading and none beside. */
    public boolean fits(Row row) {
        return row.cells().size() == header.size();
    }
}
