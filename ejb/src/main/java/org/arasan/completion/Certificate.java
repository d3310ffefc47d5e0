package org.arasan.completion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.completion.print.CertificatePage;
import org.arasan.member.Traces;
import org.arasan.programme.Paper;

/**
 * A numbered paper that proves a {@link Completion}, with everything on it as it was printed. It is valid until it is revoked for a
 * reason, or replaced by a newer one. Its file lies in {@link CertificateFile}.
 */
@Entity
public class Certificate implements Versioned {

    /** Whether it still proves anything. */
    public enum State { VALID, REVOKED, REPLACED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_seq")
    @SequenceGenerator(name = "certificate_seq", sequenceName = "certificate_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Completion completion;

    private String number;
    private String code;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Paper.Look look;
    private String title;
    private String award;
    private String issuer;
    private String name;
    private String programme;
    private String resort;
    private int hours;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate issuedOn;

    @ElementCollection
    @CollectionTable(name = "certificate_topic", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "position")
    private List<PrintedTopic> topics = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate endedOn;
    private String reason;

    @OneToOne(fetch = FetchType.LAZY)
    private Certificate successor;

    protected Certificate() {
    }

    /** A valid one with what stands on {@code page}; {@code code} is the secret that its QR carries. */
    Certificate(Completion completion, CertificatePage page, String code) {
        CertificatePage.Side side = page.sides().get(0);
        this.completion = completion;
        this.number = page.number();
        this.code = code;
        this.language = side.language();
        this.look = page.template().look();
        this.title = page.title();
        this.award = page.award();
        this.issuer = side.issuer();
        this.name = page.name();
        this.programme = side.programme();
        this.resort = side.resort();
        this.hours = page.course().hours();
        this.firstDay = page.course().firstDay();
        this.lastDay = page.course().lastDay();
        this.issuedOn = page.issued();
        side.topics().forEach(row -> topics.add(new PrintedTopic(row.title(), row.hours())));
        this.state = State.VALID;
    }

    /** It proves nothing any more; anybody who checks it reads the reason. */
    void revoke(LocalDate today, String why) {
        if (why == null || why.isBlank()) {
            throw Refusal.invalid("completion.reason-needed", number).at("reason");
        }
        end(State.REVOKED, today);
        reason = Length.within(Length.REASON, why.strip(), "reason");
    }

    /** A newer paper stands for the same completion. */
    void replace(LocalDate today, Certificate newer) {
        end(State.REPLACED, today);
        successor = newer;
    }

    /** The holder is erased: number, state and what was learnt stay, name and free words about the holder go. */
    void forgetHolder(Traces traces) {
        name = null;
        reason = traces.without(reason);
    }

    private void end(State ended, LocalDate today) {
        if (state != State.VALID) {
            throw Refusal.conflict("completion.not-valid", number, state);
        }
        state = ended;
        endedOn = today;
    }

    /** Whether that is the code of its QR; takes equally long for every wrong one. */
    public boolean bears(String guess) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII), guess.getBytes(StandardCharsets.UTF_8));
    }

    public boolean isValid() {
        return state == State.VALID;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Completion completion() {
        return completion;
    }

    public String number() {
        return number;
    }

    /** The holder's language, in which it is printed. */
    public Language language() {
        return language;
    }

    /** Colour and ornament of its programme's kind when it was printed. */
    public Paper.Look look() {
        return look;
    }

    /** What it is called on paper; {@code null} for those of the first days, which were called what the core calls them. */
    public String title() {
        return title;
    }

    /** What it is awarded for, word for word; {@code null} for those of the first days. */
    public String award() {
        return award;
    }

    public String issuer() {
        return issuer;
    }

    /** The holder's name as printed; {@code null} once the holder is erased. */
    public String name() {
        return name;
    }

    public String programme() {
        return programme;
    }

    public String resort() {
        return resort;
    }

    /** Academic hours of the course. */
    public int hours() {
        return hours;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public List<PrintedTopic> topics() {
        return List.copyOf(topics);
    }

    public State state() {
        return state;
    }

    /** Since when it is not valid; {@code null} while it is. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Why it was revoked, or {@code null}. */
    public String reason() {
        return reason;
    }

    /** What replaced it, or {@code null}. */
    public Certificate successor() {
        return successor;
    }
}
