package org.arasan.course.trainer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arasan.ExpectedVersion;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.resort.Resort;

/** The trainers of a resort: what they teach, and who signs in as them. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TrainerRegister {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ExpectedVersion expected;

    /** The trainers of one resort, or of all that the caller manages where {@code resortId} is {@code null}; by name. */
    public List<Trainer> trainers(Long resortId) {
        Long only = caller.confinedTo().map(Resort::id).orElse(resortId);
        if (resortId != null) {
            caller.mayManage(resortId);
        }
        return em.createQuery("""
                select distinct t from Trainer t join fetch t.resort left join fetch t.account
                left join fetch t.languages left join fetch t.topics
                where :resort is null or t.resort.id = :resort order by t.name""", Trainer.class)
                .setParameter("resort", only).getResultList();
    }

    /** Accounts that may sign in as a trainer of that resort: those with the trainer's role, of this resort or of all. */
    public List<Account> accounts(Long resortId) {
        caller.mayManage(resortId);
        return em.createQuery("""
                select distinct a from Account a join a.roles role
                where role = :trainer and (a.resort is null or a.resort.id = :resort) order by a.name""", Account.class)
                .setParameter("trainer", Role.TRAINER).setParameter("resort", resortId).getResultList();
    }

    /** Enters a trainer. Refuses an empty name, a name that the resort already has, and topics of no programme. */
    public Trainer enter(Long resortId, String name, Set<Language> languages, Set<TaughtTopic> topics) {
        caller.mayManage(resortId);
        Resort resort = Rows.found(em, Resort.class, resortId);
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("course.trainer-needs-name").at("name");
        }
        Length.within(Length.NAME, name, "name");
        if (trainers(resortId).stream().anyMatch(each -> each.name().equals(name.strip()))) {
            throw Refusal.conflict("course.trainer-name-taken", name.strip()).at("name");
        }
        requireProgrammes(topics);
        Trainer trainer = new Trainer(resort, name, languages, topics);
        em.persist(trainer);
        return trainer;
    }

    /** Gives a trainer other languages and topics. Refuses topics of no programme. */
    public Trainer teach(Long trainerId, Set<Language> languages, Set<TaughtTopic> topics) {
        Trainer trainer = own(trainerId);
        requireProgrammes(topics);
        trainer.teach(languages, topics);
        return trainer;
    }

    /** Gives a trainer other languages, and other topics of one programme. */
    public Trainer teach(Long trainerId, Set<Language> languages, Programme programme, Set<Integer> topics) {
        Trainer trainer = own(trainerId);
        trainer.teach(languages, programme, topics);
        return trainer;
    }

    private void requireProgrammes(Set<TaughtTopic> topics) {
        for (TaughtTopic each : topics) {
            if (each.programme() == null || em.find(Programme.class, each.programme()) == null) {
                throw Refusal.invalid("course.topic-of-no-programme", each.number()).at("topics");
            }
            if (each.number() < 1) {
                throw Refusal.invalid("course.topic-number", each.number()).at("topics");
            }
        }
    }

    /** Lets the account with that e-mail act as the trainer. Refuses another resort's account, and one that is somebody else's. */
    public Trainer letSignIn(Long trainerId, String email) {
        Trainer trainer = own(trainerId);
        String login = Account.normal(email == null ? "" : email);
        Account account = accounts(trainer.resort().id()).stream().filter(each -> each.login().equals(login)).findFirst()
                .orElseThrow(() -> Refusal.invalid("course.account-is-no-trainer", login).at("account"));
        trainers(trainer.resort().id()).stream().filter(other -> !other.id().equals(trainerId) && other.isUsedBy(account)).findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("course.account-taken", login, other.name()).at("account");
                });
        trainer.signInAs(account);
        return trainer;
    }

    /** Nobody signs in as this trainer any more. Safe to repeat. */
    public Trainer letNobodySignIn(Long trainerId) {
        Trainer trainer = own(trainerId);
        trainer.signOut();
        return trainer;
    }

    /** When the trainers are on site during an intake, by day. */
    public List<TrainerOnSite> spells(Long intakeId) {
        intake(intakeId, LockModeType.NONE);
        return em.createQuery("select s from TrainerOnSite s join fetch s.trainer where s.intake.id = :intake order by s.firstDay, s.id",
                TrainerOnSite.class).setParameter("intake", intakeId).getResultList();
    }

    /** Expects a trainer on site during an intake, both days included. Refuses days outside it, and days that are entered already. */
    public TrainerOnSite expect(Long trainerId, Long intakeId, LocalDate firstDay, LocalDate lastDay) {
        Trainer trainer = own(trainerId);
        Intake intake = intake(intakeId, LockModeType.PESSIMISTIC_WRITE);
        if (firstDay == null || lastDay == null || !intake.resort().id().equals(trainer.resort().id())) {
            throw Refusal.invalid("course.days-outside-intake", trainer.name(), intake.firstDay(), intake.lastDay()).at("days");
        }
        TrainerOnSite spell = new TrainerOnSite(trainer, intake, firstDay, lastDay);
        em.persist(spell);
        em.flush();
        return spell;
    }

    private Intake intake(Long intakeId, LockModeType lock) {
        Intake intake = Rows.found(em, Intake.class, intakeId, lock);
        caller.mayManage(intake.resort());
        return intake;
    }

    private Trainer own(Long trainerId) {
        Trainer trainer = Rows.found(em, Trainer.class, trainerId);
        caller.mayManage(trainer.resort());
        expected.check(trainer);
        return trainers(trainer.resort().id()).stream().filter(each -> each.id().equals(trainerId)).findFirst().orElseThrow(Refusal::notFound);
    }
}
