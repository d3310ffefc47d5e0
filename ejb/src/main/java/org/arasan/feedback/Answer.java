package org.arasan.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.course.trainer.Trainer;
import org.arasan.programme.Topic;

/** One answer to one question: a rating, a choice or words, and the lesson it is about. Whose it is, it does not know. */
@Entity
@Table(name = "survey_answer")
public class Answer {

    /** Of words, in characters. */
    private static final int CHARACTERS = 1000;
    private static final int BEST = 5;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Survey survey;

    @ManyToOne(fetch = FetchType.LAZY)
    private SurveyQuestion question;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer trainer;

    private String sheet;
    private Integer rating;
    private Integer choice;
    private String words;

    protected Answer() {
    }

    /** Refuses what does not answer the question. */
    Answer(Survey survey, String sheet, SurveyQuestion question, Heard heard, Reply reply) {
        this.id = UUID.randomUUID();
        this.survey = survey;
        this.sheet = sheet;
        this.question = question;
        this.topic = heard == null ? null : heard.topic();
        this.trainer = heard == null ? null : heard.trainer();
        switch (question.kind()) {
            case RATING -> rating = within(reply.rating(), 1, BEST, "rating");
            case CHOICE -> choice = within(reply.choice(), 0, question.choices() - 1, "choice");
            case TEXT -> words = Length.within(CHARACTERS, reply.words().strip(), "words");
        }
    }

    private static int within(Integer value, int least, int most, String field) {
        if (value == null || value < least || value > most) {
            throw Refusal.invalid("feedback.answer-unsound", least, most).at(field);
        }
        return value;
    }

    Reply reply() {
        return new Reply(question.id(), topic == null ? null : topic.id(), rating, choice, words);
    }
}
