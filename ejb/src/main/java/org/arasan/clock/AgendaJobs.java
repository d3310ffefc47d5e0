package org.arasan.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.Agenda.Job;
import org.arasan.clock.Agenda.Missed;
import org.arasan.clock.Agenda.State;

/** How each kind of job stands: what comes, what ran, what failed. For administrators of the whole house. */
@Stateless
@RolesAllowed("house")
public class AgendaJobs {

    /** No name of a job holds a space. */
    private static final String LAST = """
            select r.* from unnest(string_to_array(:jobs, ' ')) as known (job)
            cross join lateral (select * from agenda_run where agenda_run.job = known.job order by id desc limit 1) r""";

    @PersistenceContext
    private EntityManager database;
    @Inject
    private Agenda agenda;
    @Inject
    private AgendaKeeping keeping;

    /** By name: all that somebody performs, and what stands on the agenda though nobody does. */
    public List<JobStanding> all() {
        Map<String, List<Entry>> pending = agenda.pending().stream().collect(Collectors.groupingBy(Entry::job));
        Map<String, Long> failed = keeping.givenUp().stream().collect(Collectors.groupingBy(AgendaRun::job, Collectors.counting()));
        Set<String> paused = agenda.paused();
        Map<String, Job> jobs = new TreeMap<>();
        Stream.of(pending.keySet(), failed.keySet(), paused).flatMap(Set::stream).forEach(name -> jobs.put(name, new Job(name, null, Missed.IN_ORDER)));
        agenda.jobs().forEach(job -> jobs.put(job.name(), job));
        Map<String, AgendaRun> last = last(jobs.keySet());
        return jobs.values().stream().map(job -> {
            List<Entry> entries = pending.getOrDefault(job.name(), List.of());
            return new JobStanding(job, next(entries), entries.size(), failed.getOrDefault(job.name(), 0L), last.get(job.name()),
                    paused.contains(job.name()));
        }).toList();
    }

    private static Instant next(List<Entry> entries) {
        return entries.stream().filter(each -> each.state() != State.RUNNING).map(Entry::when).findFirst().orElse(null);
    }

    private Map<String, AgendaRun> last(Set<String> jobs) {
        List<?> runs = database.createNativeQuery(LAST, AgendaRun.class).setParameter("jobs", String.join(" ", jobs)).getResultList();
        return runs.stream().map(AgendaRun.class::cast).collect(Collectors.toMap(AgendaRun::job, Function.identity()));
    }
}
