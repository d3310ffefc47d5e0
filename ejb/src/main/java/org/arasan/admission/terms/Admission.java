package org.arasan.admission.terms;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Intake;

/**
 * How people come into an intake: by which ways, from when until when, how many, and which places are limited to some or kept for some.
 * It counts the places that are given, each a {@link Seat}; whoever gives or frees one locks its row first, so that the last is given once.
 */
@Entity
public class Admission implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "admission_seq")
    @SequenceGenerator(name = "admission_seq", sequenceName = "admission_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @OneToOne(fetch = FetchType.LAZY)
    private Intake intake;
    private boolean byList;
    private boolean byApplication;
    private boolean byDoor;
    private boolean selection;
    private Instant opens;
    private Instant closes;
    private int places;
    private int taken;
    private int filed;
    private String link;
    private String doorLink;
    @OneToMany(mappedBy = "admission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AdmissionQuota> quotas = new ArrayList<>();

    protected Admission() {
    }

    public Admission(Intake intake) {
        this.intake = intake;
    }

    /** So many people have a place, however they came. */
    public void count(int people) {
        taken = people;
    }

    /** Takes other terms; refuses fewer places than are given already. */
    public void set(AdmissionTerms terms) {
        if (terms.places() < taken) {
            throw Refusal.conflict("admission.below-taken", taken).at("places");
        }
        byList = terms.ways().contains(Way.LIST);
        byApplication = terms.ways().contains(Way.APPLICATION);
        byDoor = terms.ways().contains(Way.DOOR);
        selection = terms.selection();
        opens = terms.opens();
        closes = terms.closes();
        places = terms.places();
    }

    /** Takes other quotas, already counted; refuses to keep more places than are free. */
    public void share(List<AdmissionQuota> shares) {
        int owed = shares.stream().mapToInt(AdmissionQuota::owed).sum();
        if (owed > free()) {
            throw Refusal.conflict("admission.reserves-exceed", owed, free()).at("quotas");
        }
        quotas.clear();
        for (AdmissionQuota share : shares) {
            quotas.add(share.of(this, quotas.size()));
        }
    }

    /** Opens one of its links under that token, or shuts it with {@code null}; an earlier token opens nothing any more. */
    public void link(Way way, String token) {
        if (way == Way.DOOR) {
            doorLink = token;
        } else {
            link = token;
        }
    }

    /** The way that this token of a link opens. */
    public Way way(String token) {
        return token.equals(doorLink) ? Way.DOOR : Way.APPLICATION;
    }

    /** How it stands for somebody who comes by that way at that moment. */
    public Opening opening(Way way, Instant now) {
        if (!by(way) || intake.state() == Intake.State.COMPLETED) {
            return Opening.OVER;
        }
        if (way == Way.DOOR) {
            return atTheDoor(now);
        }
        return now.isBefore(opens) ? Opening.NOT_YET : now.isBefore(closes) ? Opening.OPEN : Opening.OVER;
    }

    private Opening atTheDoor(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, intake.resort().zone());
        if (today.isBefore(intake.firstDay())) {
            return Opening.NOT_YET;
        }
        boolean day = !today.isAfter(intake.lastDay()) && intake.dateOf(intake.dayOf(today)).equals(today);
        return day ? Opening.OPEN : today.isBefore(intake.lastDay()) ? Opening.NOT_YET : Opening.OVER;
    }

    /** Whether there is a place for that person: one that is free, not barred by a quota and not kept for others. */
    public boolean fits(Traits who) {
        if (free() < 1 || matching(who).stream().anyMatch(AdmissionQuota::full)) {
            return false;
        }
        return owed() < free() || matching(who).stream().anyMatch(quota -> quota.owed() > 0);
    }

    /** What keeps that person out; {@code null} where nothing does. */
    public Refusal against(Traits who, String name) {
        if (fits(who)) {
            return null;
        }
        return matching(who).stream().filter(AdmissionQuota::full).findFirst()
                .map(quota -> Refusal.conflict("admission.quota-full", name, quota.most()))
                .orElseGet(() -> free() < 1 ? Refusal.conflict("admission.full", name, places)
                        : Refusal.conflict("admission.kept", name, free()));
    }

    /** Gives that person a place. */
    public void take(Traits who) {
        taken++;
        matching(who).forEach(quota -> quota.count(1));
    }

    /** Takes that person's place back. */
    void giveBack(Traits who) {
        taken--;
        matching(who).forEach(quota -> quota.count(-1));
    }

    /** The next number in the order of coming. */
    public int nextTurn() {
        return ++filed;
    }

    /** The same counts on paper: what is tried on it changes nothing. */
    public Admission onPaper() {
        Admission paper = new Admission(intake);
        paper.places = places;
        paper.taken = taken;
        quotas.forEach(quota -> paper.quotas.add(quota.copy().of(paper, paper.quotas.size())));
        return paper;
    }

    private List<AdmissionQuota> matching(Traits who) {
        return quotas.stream().filter(quota -> quota.covers(who)).toList();
    }

    /** Places that are kept for others than just anybody. */
    public int owed() {
        return quotas.stream().mapToInt(AdmissionQuota::owed).sum();
    }

    public int free() {
        return places - taken;
    }

    public boolean by(Way way) {
        return ways().contains(way);
    }

    public Set<Way> ways() {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (byList) {
            ways.add(Way.LIST);
        }
        if (byApplication) {
            ways.add(Way.APPLICATION);
        }
        if (byDoor) {
            ways.add(Way.DOOR);
        }
        return ways;
    }

    /** Whether applications wait for somebody to select them; a free place is given at once otherwise, and always at the door. */
    public boolean selection() {
        return selection;
    }

    public Instant opens() {
        return opens;
    }

    public Instant closes() {
        return closes;
    }

    public int places() {
        return places;
    }

    public int taken() {
        return taken;
    }

    /** The token of the link for applications, {@code null} while there is none. */
    public String link() {
        return link;
    }

    /** The token of the link that is shown at the door, {@code null} while there is none. */
    public String doorLink() {
        return doorLink;
    }

    public List<AdmissionQuota> quotas() {
        return List.copyOf(quotas);
    }

    public Intake intake() {
        return intake;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }
}
