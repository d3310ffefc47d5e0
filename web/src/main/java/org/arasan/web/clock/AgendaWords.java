package org.arasan.web.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.clock.Agenda;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.AgendaRun;
import org.arasan.course.AgendaNames;
import org.arasan.web.PageTexts;

/** What jobs and the keys of their entries are called. */
@Named
@RequestScoped
public class AgendaWords {

    private static final List<String> OF_INTAKES = List.of("intake.", "completion.", "admission.");

    @Inject
    private AgendaNames names;
    @Inject
    private PageTexts texts;
    private final Map<String, String> subjects = new HashMap<>();

    /** Looks up what these entries and runs are about; once, before they are shown. */
    void learn(Collection<Entry> entries, Collection<AgendaRun> runs) {
        names.lessons(ids("lesson.", entries, runs)).forEach(lesson -> subjects.put("lesson." + lesson.id(),
                texts.get("agenda.of-lesson", lesson.group(), lesson.topic(), lesson.resort())));
        for (String noun : OF_INTAKES) {
            names.intakes(ids(noun, entries, runs)).forEach(intake -> subjects.put(noun + intake.id(),
                    texts.get("agenda.of-intake", intake.number(), intake.resort())));
        }
    }

    private static List<Long> ids(String noun, Collection<Entry> entries, Collection<AgendaRun> runs) {
        List<String> keys = new ArrayList<>(entries.stream().filter(each -> each.job().startsWith(noun)).map(Entry::key).toList());
        runs.stream().filter(each -> each.job().startsWith(noun)).map(AgendaRun::key).forEach(keys::add);
        return keys.stream().filter(key -> key.matches("[0-9]{1,18}")).distinct().map(Long::valueOf).toList();
    }

    /** What the job does, in words; those of a plug-in's are in its own bundle, and without any its bare name stands for them. */
    public String job(String name) {
        return texts.getOr("agenda." + name, texts.getOr(name, name));
    }

    /** How often it comes, in words: what the house has comes every hour or every day. */
    public String every(Duration interval) {
        return texts.get(interval.compareTo(Duration.ofDays(1)) < 0 ? "agenda.hourly" : "agenda.daily");
    }

    /** What it is done to: a lesson or intake by its name, another row by its key, the whole house. */
    public String subject(String job, String key) {
        String noun = job.substring(0, job.indexOf('.') + 1);
        return key.equals(Agenda.HOUSE) ? texts.get("agenda.of-house") : subjects.getOrDefault(noun + key, key);
    }
}
