package org.arasan;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** That language, if we speak it. */
    public static Optional<Language> spoken(Locale locale) {
        return Stream.of(values()).filter(each -> each.tag().equals(locale.getLanguage())).findFirst();
    }

    /** The first of these that we speak, English where there is none. */
    public static Language firstSpoken(Collection<Locale> wanted) {
        return wanted.stream().flatMap(each -> spoken(each).stream()).findFirst().orElse(EN);
    }
}
