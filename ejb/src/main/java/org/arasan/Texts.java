package org.arasan;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every word a user reads, in one language. The part of a key before its first dot names the bundle: {@code stay.bed-taken} lies in
 * {@code texts/stay_kk.properties} under {@code bed-taken}. A plug-in brings bundles of its own in the same folder.
 */
public final class Texts {

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts in(Language language) {
        return new Texts(language.locale());
    }

    /** The text of {@code key} with its arguments filled in; enums are named, dates and times written the reader's way. */
    public String get(String key, Object... args) {
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = word(args[i]);
        }
        return new MessageFormat(pattern(key), locale).format(words);
    }

    /** The text of {@code key}, or {@code otherwise} where no bundle knows it (names that are stored with their row). */
    public String getOr(String key, String otherwise) {
        try {
            return pattern(key);
        } catch (MissingResourceException unknown) {
            return otherwise;
        }
    }

    /**
     * The same for a text that a plug-in brings: {@code otherwise} where no bundle knows the key, and the text as it stands where its
     * places for arguments cannot be read.
     */
    public String said(String key, String otherwise, Object... args) {
        if (key == null || key.indexOf('.') < 1 || getOr(key, null) == null) {
            return otherwise;
        }
        try {
            return get(key, args);
        } catch (IllegalArgumentException | MissingResourceException unreadable) {
            return getOr(key, otherwise);
        }
    }

    /** The word for a day of the week, or for one value of an enumeration of the house: {@code stay.Stay.State.HELD} is {@code State.HELD} in the bundle of its package. */
    public String of(Enum<?> value) {
        if (value instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        }
        Class<?> type = value.getDeclaringClass();
        String name = type.getPackageName();
        String bundle = name.equals("org.arasan") ? "arasan" : name.substring(name.lastIndexOf('.') + 1);
        return get(bundle + "." + type.getSimpleName() + "." + value.name());
    }

    /** Plain English would write the month first, as nobody does here. */
    private Locale dayLocale() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    private Object word(Object value) {
        if (value instanceof Enum<?> constant) {
            return of(constant);
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(dayLocale()).format(day);
        }
        if (value instanceof LocalTime || value instanceof Instant) {
            return value.toString();
        }
        if (value instanceof Long || value instanceof Integer) {
            return value.toString();
        }
        return value;
    }

    /** Every text of a bundle as it is written, by the key behind the dot: for a script that fills in the arguments itself. */
    public Map<String, String> all(String bundle) {
        ResourceBundle texts = bundle(bundle);
        return texts.keySet().stream().collect(Collectors.toMap(Function.identity(), texts::getString));
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        return bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
    }

    private ResourceBundle bundle(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle("texts/" + name, locale, loader == null ? Texts.class.getClassLoader() : loader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
