package org.arasan.feedback;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.Programme;

/** What is asked after a course of one programme (of all that have no form of their own, where none is named), and for how many days. */
@Entity
public class SurveyForm implements Versioned {

    private static final int MOST_DAYS = 90;
    private static final int MOST_QUESTIONS = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_form_seq")
    @SequenceGenerator(name = "survey_form_seq", sequenceName = "survey_form_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    private int days;

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL)
    @OrderBy("ordinal, id")
    private List<SurveyQuestion> questions = new ArrayList<>();

    protected SurveyForm() {
    }

    public SurveyForm(Programme programme) {
        this.programme = programme;
    }

    /** Asks other questions from the next survey on. Refuses none and too many, and a survey that nobody can answer in time. */
    public void ask(List<QuestionDraft> drafts, int openDays) {
        if (drafts.isEmpty() || drafts.size() > MOST_QUESTIONS) {
            throw Refusal.invalid("feedback.questions-number", MOST_QUESTIONS).at("questions");
        }
        if (openDays < 1 || openDays > MOST_DAYS) {
            throw Refusal.invalid("feedback.days-unsound", MOST_DAYS).at("days");
        }
        drafts.forEach(QuestionDraft::checked);
        questions.forEach(SurveyQuestion::retire);
        for (int i = 0; i < drafts.size(); i++) {
            questions.add(new SurveyQuestion(this, i + 1, drafts.get(i)));
        }
        days = openDays;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    /** How long a survey stays open. */
    public int days() {
        return days;
    }

    Duration open() {
        return Duration.ofDays(days);
    }

    /** Those that are asked now, in order. */
    public List<SurveyQuestion> questions() {
        return questions.stream().filter(each -> !each.isRetired()).toList();
    }
}
