package org.arasan.programme.curriculum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.programme.topic.TopicPlan.Context;

/**
 * A row as somebody typed it.
 *
 * @param day    of the course, from 1
 * @param number of the topic, by which trainers say what they teach
 * @param title  in the language of the curriculum
 * @param hours  academic hours
 * @param form   the name or the word of a known form, or words of the house's own
 * @param module the title of its module
 * @param titles in other languages
 * @param needs  numbers of the topics that come before it
 */
public record TopicDraft(Integer day, Integer number, String title, Integer hours, String form, String module, Map<Language, String> titles,
                         List<Integer> needs) {

    /** Refuses what is no row by itself, at the field. */
    TopicPlan plan() {
        if (title == null || title.isBlank()) {
            throw Refusal.invalid("curriculum.title-missing").at("title");
        }
        Set<Integer> before = needs == null ? Set.of() : Set.copyOf(needs);
        Context context = new Context(within(module, "module"), titles == null ? Map.of() : typed(), before);
        return new TopicPlan(whole(day, 366, "day"), whole(number, TopicPlan.MOST_TOPICS, "number"), within(title, "title"),
                whole(hours, TopicPlan.MOST_HOURS, "hours"), within(form, "form"), context);
    }

    private Map<Language, String> typed() {
        Map<Language, String> typed = new EnumMap<>(Language.class);
        titles.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                typed.put(language, within(text.strip(), "titles"));
            }
        });
        return typed;
    }

    private static String within(String text, String field) {
        return Length.within(Length.NAME, text, field);
    }

    private static int whole(Integer value, int most, String field) {
        if (value == null || value < 1 || value > most) {
            throw Refusal.invalid("curriculum.number-needed", most).at(field);
        }
        return value;
    }
}
