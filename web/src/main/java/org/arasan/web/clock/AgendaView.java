package org.arasan.web.clock;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.access.HouseZone;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.AgendaJobs;
import org.arasan.clock.AgendaKeeping;
import org.arasan.clock.AgendaRun;
import org.arasan.clock.JobStanding;
import org.arasan.clock.MovableClock;
import org.omnifaces.util.Faces;

/** What will happen, what has happened, what failed. */
@Named
@RequestScoped
public class AgendaView {

    private static final int SHOWN = 30;

    @Inject
    private AgendaKeeping agenda;
    @Inject
    private AgendaJobs kinds;
    @Inject
    private MovableClock clock;
    @Inject
    private HouseZone house;
    @Inject
    private AgendaWords words;
    private ZoneId zone;
    private List<Entry> pending;
    private List<AgendaRun> ran;
    private List<AgendaRun> givenUp;
    private List<JobStanding> jobs;

    @PostConstruct
    void load() {
        zone = house.zone();
        pending = agenda.pending();
        ran = agenda.ran(SHOWN);
        givenUp = agenda.givenUp();
        jobs = kinds.all().stream().sorted(Comparator.comparing(JobStanding::next, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        words.learn(getNext(), Stream.concat(ran.stream(), givenUp.stream()).toList());
    }

    /** Does what the pressed button says. It names its entry itself: the rows may have moved since the page was shown. */
    public String act() {
        String run = Faces.getRequestParameter("run");
        if (run != null) {
            agenda.runNow(run.substring(0, run.indexOf(' ')), run.substring(run.indexOf(' ') + 1));
        }
        Optional.ofNullable(Faces.getRequestParameter("pause")).ifPresent(agenda::pause);
        Optional.ofNullable(Faces.getRequestParameter("resume")).ifPresent(agenda::resume);
        return Faces.isPostback() ? "/admin/agenda.xhtml?faces-redirect=true" : null;
    }

    /** Every kind of job: those that come next first, and those for which nothing waits last. */
    public List<JobStanding> getJobs() {
        return jobs;
    }

    /** What comes first. */
    public List<Entry> getNext() {
        return pending.subList(0, Math.min(SHOWN, pending.size()));
    }

    /** How many come after {@link #getNext()}. */
    public int getFurther() {
        return pending.size() - getNext().size();
    }

    public List<AgendaRun> getRan() {
        return ran;
    }

    public List<AgendaRun> getGivenUp() {
        return givenUp;
    }

    public ZoneId getZone() {
        return zone;
    }

    public Instant getNow() {
        return clock.now();
    }

    /** Whether there is a demo clock to move. */
    public boolean isMovable() {
        return clock.movable();
    }
}
