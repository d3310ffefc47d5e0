package org.arasan.programme.topic;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.arasan.Language;

/**
 * One row of a curriculum: the day of the course (1 = the first), the topic's number and title, its academic hours and its form.
 *
 * @param form    the name of a {@link TopicForm}, or words of the house's own; empty where nothing is said
 * @param context where the topic stands among the others, and what it is called in other languages
 */
public record TopicPlan(int day, int number, String title, int academicHours, String form, Context context) {

    /** A lesson is no longer than this. */
    public static final int MOST_HOURS = 8;
    public static final int MOST_TOPICS = 999;

    /**
     * @param module the title of its module, empty where it stands in none
     * @param titles its title in other languages than the curriculum's own
     * @param needs  numbers of the topics that must come before it
     */
    public record Context(String module, Map<Language, String> titles, Set<Integer> needs) {

        public static final Context NONE = new Context("", Map.of(), Set.of());

        public Context {
            module = module == null ? "" : module.strip();
            titles = Map.copyOf(titles);
            needs = Set.copyOf(needs);
        }
    }

    public TopicPlan {
        if (day < 1 || number < 1 || academicHours < 1 || academicHours > MOST_HOURS || title.isBlank()) {
            throw new IllegalArgumentException("day, number and hours are positive, the title is not empty");
        }
        title = title.strip();
        form = TopicForm.kept(form);
    }

    public TopicPlan(int day, int number, String title, int academicHours, String form) {
        this(day, number, title, academicHours, form, Context.NONE);
    }

    public TopicPlan in(Context other) {
        return new TopicPlan(day, number, title, academicHours, form, other);
    }

    /** The same topic on another day. */
    public TopicPlan on(int otherDay) {
        return new TopicPlan(otherDay, number, title, academicHours, form, context);
    }

    /** Whether a list that knows neither modules nor translations says the same of the topic. */
    public boolean reads(TopicPlan other) {
        return in(Context.NONE).equals(other.in(Context.NONE));
    }

    /** The numbers of what it needs, in order. */
    public Set<Integer> needs() {
        return new TreeSet<>(context.needs());
    }
}
