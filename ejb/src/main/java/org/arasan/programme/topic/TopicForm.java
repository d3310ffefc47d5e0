package org.arasan.programme.topic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Texts;

/** How a topic is taught. Each form has its word in every language; what a list calls otherwise is kept as it is written there. */
public enum TopicForm {
    LECTURE,
    /** Heard by all groups of an intake together, in one lesson. */ PLENARY,
    SEMINAR, PRACTICE, TRAINING, ROUND_TABLE, EXCURSION, INDEPENDENT_WORK;

    /** Names, words of the five languages, and other words that lists use for the same. */
    private static final class Words {

        private static final Map<String, TopicForm> KNOWN = new HashMap<>(Map.ofEntries(Map.entry("практика", PRACTICE),
                Map.entry("практическое занятие", PRACTICE), Map.entry("workshop", PRACTICE), Map.entry("ролевая игра", TRAINING),
                Map.entry("role play", TRAINING), Map.entry("рөлдік ойын", TRAINING), Map.entry("ролдук оюн", TRAINING),
                Map.entry("rolli oʻyin", TRAINING), Map.entry("самоподготовка", INDEPENDENT_WORK), Map.entry("пленарное занятие", PLENARY),
                Map.entry("пленарная лекция", PLENARY), Map.entry("общая лекция", PLENARY), Map.entry("plenary lecture", PLENARY),
                Map.entry("пленарлық дәріс", PLENARY), Map.entry("пленардык лекция", PLENARY), Map.entry("plenar maʼruza", PLENARY)));

        static {
            for (TopicForm form : values()) {
                KNOWN.put(folded(form.name()), form);
                Stream.of(Language.values()).forEach(language -> KNOWN.put(folded(Texts.in(language).of(form)), form));
            }
        }
    }

    /** The form of that name, or called so in one of the languages; empty where it is none that is known. */
    public static Optional<TopicForm> read(String text) {
        return Optional.ofNullable(Words.KNOWN.get(folded(text)));
    }

    /** What is kept of a form as somebody wrote it: the name of a known one, otherwise the very words. */
    public static String kept(String text) {
        return text == null ? "" : read(text).map(TopicForm::name).orElse(text.strip());
    }

    /** What to call a form that was kept: its word in the reader's language, or the very words. */
    public static String called(String kept, Texts texts) {
        return read(kept).map(texts::of).orElse(kept);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('\'', 'ʻ').replace('‘', 'ʻ');
    }
}
