package org.arasan.completion.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.completion.Certificate;
import org.arasan.completion.Completion;
import org.arasan.completion.PaperWords;
import org.arasan.completion.standing.MissedHour;
import org.arasan.completion.standing.Standing;
import org.arasan.completion.standing.Standings;
import org.arasan.programme.Intake;
import org.arasan.programme.Lack;
import org.arasan.programme.Requirement;
import org.arasan.stay.Stay;

/** Shows, for one intake, who lacks what and who holds which certificate. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CompletionBoard {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Standings standings;
    @Inject
    private PaperWords words;

    /** One member's line. The stay is {@code null} where there never was one; certificates stand newest first, and another may be on its way. */
    public record Line(Standing standing, List<MissedHour> missed, List<Lack> lacking, List<Certificate> certificates, boolean awaitsPaper) {

        public Long enrolment() {
            return standing.enrolment().id();
        }

        public String name() {
            return standing.enrolment().member().fullName();
        }

        /** Academic hours of the whole course. */
        public int hours() {
            return standing.enrolment().intake().programme().academicHours();
        }

        /** Hour by hour of the course: {@code ATTENDED}, or the name of why it is missing. */
        public List<String> hourStates() {
            Map<Integer, String> why = missed.stream().collect(Collectors.toMap(MissedHour::ordinal, hour -> hour.why().name()));
            return IntStream.rangeClosed(1, hours()).mapToObj(ordinal -> why.getOrDefault(ordinal, "ATTENDED")).toList();
        }

        public Stay stay() {
            return standing.stay();
        }

        /** How much there is of what the rule asks for. */
        public int have(Requirement rule) {
            return standing.facts().of(rule.fact());
        }

        /** Whether nothing is lacking, and no paper is held or on its way. */
        public boolean ready() {
            return lacksNothing() && valid() == null && !awaitsPaper;
        }

        public boolean erased() {
            return standing.enrolment().member().erased();
        }

        public boolean lacksNothing() {
            return lacking.isEmpty();
        }

        /** The one that is valid, or {@code null}. */
        public Certificate valid() {
            return certificates.stream().filter(Certificate::isValid).findFirst().orElse(null);
        }

        /** The newest one where none is valid any more, or {@code null}. */
        public Certificate ended() {
            return valid() != null || certificates.isEmpty() ? null : certificates.get(0);
        }
    }

    /**
     * The board: the intake with its house and programme, whether it is over, so that it may be completed, and a line a member.
     *
     * @param unreadable texts of the programme's kind in whose place the core's stand on papers
     */
    public record Board(Intake intake, boolean over, List<Line> lines, List<String> unreadable) {

        public long certified() {
            return lines.stream().filter(line -> line.valid() != null).count();
        }

        /** Members who lack something. */
        public long lacking() {
            return lines.stream().filter(line -> !line.lacksNothing()).count();
        }

        /** Members who lack nothing, have no paper yet and wait for none. */
        public long due() {
            return lines.stream().filter(line -> line.lacksNothing() && line.certificates().isEmpty() && !line.awaitsPaper()).count();
        }

        /** Members whose paper is being printed. */
        public long awaiting() {
            return lines.stream().filter(Line::awaitsPaper).count();
        }
    }

    public Board of(Long intakeId) {
        Intake intake = em.createQuery("""
                select i from Intake i join fetch i.resort join fetch i.programme p left join fetch p.titles where i.id = :id""", Intake.class)
                .setParameter("id", intakeId).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(intake.resort());
        Map<Long, List<Certificate>> certificates = em.createQuery("""
                select c from Certificate c join fetch c.completion left join fetch c.successor
                where c.completion.enrolment.intake = :intake order by c.id desc""", Certificate.class)
                .setParameter("intake", intake).getResultStream().collect(Collectors.groupingBy(each -> each.completion().enrolment().id()));
        Set<Long> awaiting = Set.copyOf(em.createQuery(
                "select c.enrolment.id from Completion c where c.enrolment.intake = :intake and c.paperDue is not null", Long.class)
                .setParameter("intake", intake).getResultList());
        Instant now = clock.now();
        List<Line> lines = standings.of(intake).stream().map(each -> new Line(each, each.missed(now), standings.lacking(each),
                certificates.getOrDefault(each.enrolment().id(), List.of()), awaiting.contains(each.enrolment().id()))).toList();
        return new Board(intake, intake.state() == Intake.State.COMPLETED || !now.isBefore(intake.ends()), lines,
                words.unreadable(intake.programme()));
    }
}
