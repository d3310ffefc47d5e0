package org.arasan;

import java.util.Locale;

/** The five languages of the house; courses, papers and screens speak them. */
public enum Language {
    KK("kk"), RU("ru"), KY("ky"), UZ("uz-Latn"), EN("en");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The language's BCP 47 tag: {@code kk}, {@code ru}, {@code ky}, {@code uz}, {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language with that tag, English where we do not speak it. */
    public static Language of(Locale locale) {
        for (Language each : values()) {
            if (each.tag().equals(locale.getLanguage())) {
                return each;
            }
        }
        return EN;
    }
}
