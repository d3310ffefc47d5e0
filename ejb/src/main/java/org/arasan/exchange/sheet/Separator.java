package org.arasan.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Iterator;
import java.util.List;

/** What stands between two values of a text file: the mark that cuts the most lines into as many values as the header has. */
final class Separator {

    private static final List<Character> KNOWN = List.of(';', '\t', ',');
    private static final int SAMPLE_CHARACTERS = 60_000;
    private static final int SAMPLE_RECORDS = 60;

    private Separator() {
    }

    /** The separator, or {@code null} where no known one cuts the header. */
    static Character of(String text) {
        String sample = sample(text);
        Character best = null;
        double bestScore = 0;
        for (Character each : KNOWN) {
            double score = score(sample, each);
            if (score > bestScore) {
                best = each;
                bestScore = score;
            }
        }
        return best;
    }

    /** The share of lines as wide as the header, in hundredths; the width decides between equals. Nothing for a header of one value. */
    private static double score(String sample, char separator) {
        Iterator<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(true)
                .allowExtraCharsAfterClosingQuote(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(sample).iterator();
        int width = records.hasNext() ? records.next().getFieldCount() : 0;
        if (width < 2) {
            return 0;
        }
        int all = 1;
        int same = 1;
        while (records.hasNext() && all < SAMPLE_RECORDS) {
            all++;
            same += records.next().getFieldCount() == width ? 1 : 0;
        }
        return 100 * same / all + Math.min(width, Limits.COLUMNS) / 1000.0;
    }

    private static String sample(String text) {
        if (text.length() <= SAMPLE_CHARACTERS) {
            return text;
        }
        int end = text.lastIndexOf('\n', SAMPLE_CHARACTERS);
        return text.substring(0, end > 0 ? end : SAMPLE_CHARACTERS);
    }
}
