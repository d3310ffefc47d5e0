package org.arasan.treatment.appointment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.cabinet.CabinetBook;
import org.arasan.treatment.prescription.Prescription;
import org.arasan.treatment.rule.CureRuleBook;

/** Gathers what the rules need to know of one guest and one cabinet, and asks them. */
@Dependent
class AppointmentCheck {

    /** Longer than any treatment with its preparation: what begins earlier is over. */
    private static final Duration NEAR = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CureRuleBook rules;
    @Inject
    private CabinetBook cabinets;
    @Inject
    @Any
    private Instance<Engagements> engagements;

    /** Both sorts of rules for one prescription, at times around a moment. */
    record Judges(Prescription prescription, AppointmentRules guest, CabinetRules cabinet) {

        /** The first rule against that beginning, at any place where none is named. */
        Optional<Breach> breach(Instant starts, Integer place) {
            CabinetRules.Wanted wanted = wanted(starts);
            return guest.breach(new Visit(wanted.kind(), wanted.visit()), prescription.dosage())
                    .or(() -> place == null ? cabinet.breach(wanted) : cabinet.breach(wanted, place));
        }

        /** The place named, or else the first that is free; there is one where {@link #breach} found nothing. */
        Slot slot(Instant starts, Integer place) {
            return new Slot(prescription.treatment().venue(), place != null ? place : cabinet.free(wanted(starts)).orElseThrow(), starts);
        }

        private CabinetRules.Wanted wanted(Instant starts) {
            Treatment kind = prescription.treatment();
            Instant ends = starts.plus(Duration.ofMinutes(kind.rules().minutes()));
            return new CabinetRules.Wanted(Kind.of(kind), new Span(starts, ends),
                    new Span(starts, ends.plus(Duration.ofMinutes(kind.rules().preparation()))), prescription.stay().member().sex());
        }
    }

    /** {@code own} is the appointment to be moved, which is not in its own way; {@code null} for a new one. */
    Judges judges(Prescription prescription, Appointment own, Instant around) {
        Stay stay = prescription.stay();
        List<Visit> visits = em.createQuery("""
                select a from Appointment a join fetch a.prescription p join fetch p.treatment where a.member = :member
                and a.state in (PLANNED, DONE) and a.ends > :arrives and a.starts < :leaves""", Appointment.class)
                .setParameter("member", stay.member()).setParameter("arrives", stay.period().arrives()).setParameter("leaves", stay.period().leaves())
                .getResultStream().filter(each -> each != own).map(Appointment::visit).toList();
        GuestTimes times = new GuestTimes(stay.period(), visits, engagements.stream()
                .flatMap(each -> each.of(List.of(stay)).getOrDefault(stay.id(), List.of()).stream()).toList());
        return new Judges(prescription, new AppointmentRules(HouseTimes.of(rules.of(stay.resort())), times),
                new CabinetRules(cabinets.of(prescription.treatment().venue()), taken(prescription.treatment(), own, around)));
    }

    private List<CabinetRules.Taken> taken(Treatment kind, Appointment own, Instant around) {
        return em.createQuery("""
                select a from Appointment a join fetch a.prescription p join fetch p.treatment join fetch a.member where a.venue = :venue
                and a.state in (PLANNED, DONE) and a.starts > :from and a.starts < :until""", Appointment.class)
                .setParameter("venue", kind.venue()).setParameter("from", around.minus(NEAR)).setParameter("until", around.plus(NEAR))
                .getResultStream().filter(each -> each != own).map(AppointmentCheck::taken).toList();
    }

    private static CabinetRules.Taken taken(Appointment each) {
        return new CabinetRules.Taken(each.place(), new Span(each.starts(), each.ends()), new Span(each.starts(), each.freeFrom()),
                each.member().sex(), each.prescription().treatment().sexRule() == SexRule.APART);
    }
}
