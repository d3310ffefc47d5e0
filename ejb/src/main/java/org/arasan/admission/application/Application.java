package org.arasan.admission.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.Spelling;
import org.arasan.Versioned;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Traits;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Details;
import org.arasan.programme.DetailsColumn;
import org.arasan.programme.Enrolment;
import org.hibernate.annotations.ColumnTransformer;

/**
 * Somebody's wish to come, as they wrote it. It is received, or waits, or has a place; it may be declined with a reason or withdrawn. Who
 * applies a second time, or has a place already by another way, is noted as repeated: what they have goes on, and nothing told gives it away.
 */
@Entity
public class Application implements Versioned {

    /** How it stands. */
    public enum State {
        /** Waits for somebody to select it. */ RECEIVED,
        /** Waits in turn for a place. */ WAITING,
        /** Has a place. */ ACCEPTED,
        DECLINED, WITHDRAWN,
        /** Another one of the same person, while the first is open or a place is theirs. */ REPEATED;

        /** Those of which a person has one at most. */
        public static final Set<State> OPEN = Set.of(RECEIVED, WAITING, ACCEPTED);
    }

    /** Prime to ten, so that every serial has a number of its own that tells neither how many came nor in what order. */
    private static final long SHUFFLE = 618_033_989L;
    private static final long NUMBERS = 1_000_000_000L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_seq")
    @SequenceGenerator(name = "application_seq", sequenceName = "application_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Admission admission;
    private int turn;
    private String number;
    private String secretHash;
    @Enumerated(EnumType.STRING)
    private Way way;
    private String iin;
    private String family;
    private String given;
    private String patronymic;
    private String folded;
    @ManyToOne(fetch = FetchType.LAZY)
    private Union union;
    @ManyToOne(fetch = FetchType.LAZY)
    private Region region;
    @Embedded
    private Contacts contacts;
    @Convert(converter = DetailsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Details details;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private State told;
    private String otherName;
    private String why;
    private Instant filedAt;
    private Instant decidedAt;
    private Instant consentedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;
    @ManyToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    protected Application() {
    }

    /** As somebody filed it just now, with their consent. */
    public Application(Admission admission, Way way, Applicant applicant, String secretHash) {
        this.admission = admission;
        this.turn = admission.nextTurn();
        this.way = way;
        this.secretHash = secretHash;
        this.iin = applicant.iin().digits();
        this.family = applicant.name().family();
        this.given = applicant.name().given();
        this.patronymic = applicant.name().patronymic();
        this.folded = Spelling.folded(applicant.name().full());
        this.union = applicant.union();
        this.region = applicant.region();
        this.contacts = applicant.contacts();
        this.details = applicant.details();
        this.state = State.RECEIVED;
    }

    /** Filed at this moment, under a number that no other has. */
    public Application numbered(long serial, Instant now) {
        long shuffled = serial * SHUFFLE % NUMBERS;
        number = String.format("%03d-%03d-%03d", shuffled / 1_000_000, shuffled / 1000 % 1000, shuffled % 1000);
        filedAt = now.truncatedTo(ChronoUnit.MICROS);
        consentedAt = filedAt;
        return this;
    }

    /** Whether it came with that key. */
    public boolean filedUnder(String hash) {
        return secretHash.equals(hash);
    }

    /** The person is counted already; its applicant is told what they would have been told otherwise. */
    public void repeat(State asIfFirst) {
        state = State.REPEATED;
        told = asIfFirst;
    }

    /** The one that was open is withdrawn, so this one is open in its stead, in the order of its own coming. */
    public void standIn() {
        require(Set.of(State.REPEATED));
        state = told == State.RECEIVED ? State.RECEIVED : State.WAITING;
        told = null;
    }

    /** Has a place from now on, as that member. {@code place} is null where a stay has to be confirmed first. */
    void accept(Member who, Enrolment place, Instant now) {
        require(Set.of(State.RECEIVED, State.WAITING));
        state = State.ACCEPTED;
        member = who;
        enrolment = place;
        decidedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Waits in turn. */
    public void queue() {
        require(Set.of(State.RECEIVED, State.WAITING));
        state = State.WAITING;
    }

    /** Will not have a place, for a reason that its applicant reads. */
    void decline(String reason, Instant now) {
        require(Set.of(State.RECEIVED, State.WAITING, State.ACCEPTED, State.REPEATED));
        state = State.DECLINED;
        told = null;
        why = reason;
        decidedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Its applicant does not want to come any more. */
    public void withdraw(Instant now) {
        require(Set.of(State.RECEIVED, State.WAITING, State.ACCEPTED, State.REPEATED));
        state = State.WITHDRAWN;
        told = null;
        decidedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private void require(Set<State> from) {
        if (!from.contains(state)) {
            throw Refusal.conflict("admission.not-from-here", fullName(), state);
        }
    }

    /** The house knows the person of that number by another name, which stays. */
    public void knownAs(Member known) {
        otherName = Spelling.folded(known.fullName()).equals(folded) ? null : known.fullName();
    }

    public Traits traits() {
        return Traits.of(new Iin(iin), union, region, admission.intake().firstDay());
    }

    /** In whole years on the first day of the intake. */
    public int age() {
        return traits().age();
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Admission admission() {
        return admission;
    }

    /** Its place in the order of coming, from 1. */
    public int turn() {
        return turn;
    }

    /** By which people name it: nine digits. */
    public String number() {
        return number;
    }

    public Way way() {
        return way;
    }

    public Iin iin() {
        return new Iin(iin);
    }

    public Name name() {
        return new Name(family, given, patronymic);
    }

    public String fullName() {
        return name().full();
    }

    public Union union() {
        return union;
    }

    public Region region() {
        return region;
    }

    public Contacts contacts() {
        return contacts;
    }

    public Details details() {
        return details;
    }

    public State state() {
        return state;
    }

    /** How it stands, as far as its applicant is told. */
    public State told() {
        return told == null ? state : told;
    }

    /** By which name the house knows the person already, where it is another; else {@code null}. */
    public String otherName() {
        return otherName;
    }

    /** Why it was declined, else {@code null}. */
    public String why() {
        return why;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** When it was accepted, declined or withdrawn, else {@code null}. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Who it is, once accepted; else {@code null}. */
    public Member member() {
        return member;
    }

    /** The place in the intake, or {@code null} where there is none yet. */
    public Enrolment enrolment() {
        return enrolment;
    }
}
