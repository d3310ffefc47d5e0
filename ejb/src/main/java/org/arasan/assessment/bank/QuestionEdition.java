package org.arasan.assessment.bank;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;
import org.arasan.assessment.Draft;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;

/** One wording of a question with its key. It never changes: a corrected question is its next edition. */
@Entity
public class QuestionEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_edition_seq")
    @SequenceGenerator(name = "question_edition_seq", sequenceName = "question_edition_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    private int edition;

    @Enumerated(EnumType.STRING)
    private QuestionType type;

    private int topic;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int points;
    private String text;
    private String feedback;
    private Instant entered;
    private Instant superseded;

    @ElementCollection
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<Option> options = new ArrayList<>();

    protected QuestionEdition() {
    }

    /** The first edition of a question. */
    QuestionEdition(Question question, Draft draft, Instant now) {
        this(question, 1, draft, now);
    }

    private QuestionEdition(Question question, int edition, Draft draft, Instant now) {
        this.question = question;
        this.edition = edition;
        this.type = draft.type();
        this.topic = draft.topic();
        this.language = draft.language();
        this.points = draft.points();
        this.text = draft.text();
        this.feedback = draft.feedback();
        this.entered = now;
        this.options.addAll(draft.options());
    }

    QuestionEdition next(Draft draft, Instant now) {
        superseded = now;
        return new QuestionEdition(question, edition + 1, draft, now);
    }

    /** What it says, to be changed. */
    public Draft draft() {
        return new Draft(type, topic, language, points, text, feedback, options);
    }

    public Long id() {
        return id;
    }

    public Question question() {
        return question;
    }

    /** From 1. */
    public int edition() {
        return edition;
    }

    public QuestionType type() {
        return type;
    }

    /** Number of the curriculum's topic. */
    public int topic() {
        return topic;
    }

    public Language language() {
        return language;
    }

    public int points() {
        return points;
    }

    /** Plain text; a line break begins a new line. */
    public String text() {
        return text;
    }

    /** Shown once the test is handed in, or {@code null}. */
    public String feedback() {
        return feedback;
    }

    /** In the order of their author. */
    public List<Option> options() {
        return List.copyOf(options);
    }
}
