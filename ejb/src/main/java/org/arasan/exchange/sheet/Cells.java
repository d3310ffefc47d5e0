package org.arasan.exchange.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The values of a row as they are read from a file, and how they are tidied. */
final class Cells {

    private Cells() {
    }

    /** A value without surrounding blanks and invisible marks, its letters composed: й is one character, not и with a breve. */
    static String clean(String value) {
        String visible = value.replace('\u00a0', ' ').replaceAll("\\p{Cf}", "").strip();
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    static List<String> clean(List<String> values) {
        List<String> clean = new ArrayList<>(values.size());
        values.forEach(value -> clean.add(clean(value)));
        return clean;
    }

    /** Cuts empty values off the end: of a header all, of a row those beyond the header's width. */
    static List<String> trimmed(List<String> values, int width) {
        int size = values.size();
        while (size > width && values.get(size - 1).isEmpty()) {
            size--;
        }
        return values.subList(0, size);
    }

    static boolean blank(List<String> values) {
        return values.stream().allMatch(String::isEmpty);
    }
}
