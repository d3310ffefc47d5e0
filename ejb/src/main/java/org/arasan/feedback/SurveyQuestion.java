package org.arasan.feedback;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import java.util.EnumMap;
import java.util.Map;
import org.arasan.Language;

/** One question, about the course as a whole or about each lesson heard. It is never reworded; another takes its place. */
@Entity
public class SurveyQuestion {

    /** What is answered: 1 to 5, one of some choices, or words. */
    public enum Kind { RATING, CHOICE, TEXT }

    /** What it asks about. */
    public enum About { COURSE, LESSON }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_question_seq")
    @SequenceGenerator(name = "survey_question_seq", sequenceName = "survey_question_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private SurveyForm form;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private About about;

    private boolean retired;

    @ElementCollection
    @CollectionTable(name = "survey_question_wording", joinColumns = @JoinColumn(name = "question_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    protected SurveyQuestion() {
    }

    SurveyQuestion(SurveyForm form, int ordinal, QuestionDraft draft) {
        this.form = form;
        this.ordinal = ordinal;
        this.kind = draft.kind();
        this.about = draft.about();
        draft.words().forEach((language, in) -> wordings.put(language, new Wording(in.text().strip(), in.choices())));
    }

    void retire() {
        retired = true;
    }

    boolean isRetired() {
        return retired;
    }

    public Long id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    public Kind kind() {
        return kind;
    }

    public About about() {
        return about;
    }

    /** In that language; every question has all of them. */
    public Wording in(Language language) {
        return wordings.get(language);
    }

    int choices() {
        return wordings.get(Language.EN).choices().size();
    }
}
