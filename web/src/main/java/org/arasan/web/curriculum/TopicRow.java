package org.arasan.web.curriculum;

import java.util.Collection;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.programme.topic.TopicForm;
import org.arasan.programme.topic.TopicPlan;

/**
 * A topic as programs read it.
 *
 * @param day    of the course, from 1
 * @param number by which trainers say what they teach
 * @param form   in the reader's language where it is a known form
 * @param module the title of its module, absent where it stands in none
 * @param titles in other languages than the curriculum's
 * @param needs  numbers of the topics that come before it
 */
public record TopicRow(Long id, int day, int number, String title, int hours, String form, String module, Map<Language, String> titles,
                       Collection<Integer> needs) {

    static TopicRow of(Long id, TopicPlan plan, Texts texts) {
        String module = plan.context().module();
        return new TopicRow(id, plan.day(), plan.number(), plan.title(), plan.academicHours(), TopicForm.called(plan.form(), texts),
                module.isEmpty() ? null : module, plan.context().titles(), plan.needs());
    }
}
