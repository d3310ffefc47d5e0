package org.arasan.assessment.sitting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.arasan.assessment.Marking;
import org.arasan.assessment.bank.QuestionEdition;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question as one attempt asks it: the edition it was drawn in, the order of its options, and the last answer given. */
@Entity
public class SittingQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sitting_question_seq")
    @SequenceGenerator(name = "sitting_question_seq", sequenceName = "sitting_question_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Sitting sitting;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private QuestionEdition edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> sequence;

    /** In places of the edition's options, not of this attempt's order. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> answer;

    private Instant given;
    private BigDecimal points;

    protected SittingQuestion() {
    }

    SittingQuestion(Sitting sitting, int position, QuestionEdition edition, List<Integer> sequence) {
        this.sitting = sitting;
        this.position = position;
        this.edition = edition;
        this.sequence = List.copyOf(sequence);
    }

    /**
     * Takes the answer, unless a later one is here already: what was held up on its way does not undo what was given after it. Refuses a
     * choice that the question does not offer, and a text that is too long.
     */
    void answer(List<String> values, Instant when) {
        List<String> places = sheet().places(values);
        if (given == null || !when.isBefore(given)) {
            answer = places;
            given = when;
        }
    }

    void mark() {
        BigDecimal share = Marking.share(edition.type(), edition.options(), answered());
        points = share.multiply(BigDecimal.valueOf(edition.points())).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** The member's words go, the points stay. */
    void forgetWords() {
        answer = edition.type().offersChoices() ? answer : null;
    }

    /** What the member sees of it. */
    public Sheet sheet() {
        return new Sheet(edition.type(), edition.options(), sequence);
    }

    /** The answer as the member sees it; empty where none was given. */
    public List<String> shownAnswer() {
        return sheet().shown(answered());
    }

    List<String> answered() {
        return answer == null ? List.of() : answer;
    }

    public boolean isAnswered() {
        return !answered().isEmpty();
    }

    /** From 1. */
    public int position() {
        return position;
    }

    public QuestionEdition edition() {
        return edition;
    }

    /** When the last answer was given; {@code null} where none was. */
    public Instant given() {
        return given;
    }

    /** {@code null} while the attempt lasts. */
    public BigDecimal points() {
        return points;
    }
}
