package org.arasan.assessment;

import java.text.Normalizer;
import java.util.Locale;

/** How typed answers are compared: case, spaces and the shape of an apostrophe say nothing about knowledge. */
final class Words {

    private Words() {
    }

    static String folded(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[’‘ʻʼ`´]", "'").replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
