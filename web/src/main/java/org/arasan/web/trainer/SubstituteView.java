package org.arasan.web.trainer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.course.Lesson;
import org.arasan.course.substitution.Candidate;
import org.arasan.course.substitution.Substituting;
import org.arasan.course.substitution.Substitution;
import org.arasan.course.trainer.Objection;
import org.arasan.member.Note;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/substitute.xhtml?lesson=}: who gives this lesson instead, and what became of its trainers. */
@Named
@RequestScoped
public class SubstituteView {

    private static final String ADDRESS = "/admin/substitute.xhtml?faces-redirect=true&lesson=";

    @Inject
    private Substituting substituting;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "lesson")
    private Long id;
    private Lesson lesson;
    private List<Candidate> candidates = List.of();
    private List<Substitution> history;
    private String why;
    @Inject
    @Param(name = "chosen")
    private Long chosen;
    private Long instead;
    private String answer;

    @PostConstruct
    void load() {
        lesson = substituting.lesson(id);
        history = substituting.history(id);
        instead = lesson.trainer().id();
        candidates = isChangeable() ? substituting.candidates(id) : List.of();
        why = getAsked() == null ? null : getAsked().reason();
        chosen = chosen != null ? chosen : candidates.stream().filter(Candidate::possible).findFirst().map(each -> each.trainer().id()).orElse(null);
    }

    public String replace() {
        Lesson now;
        try {
            now = substituting.replace(id, instead, chosen, why);
        } catch (Refusal no) {
            if (!no.code().equals("substitution.already")) {
                throw no;
            }
            // the page is read anew, so that the next choice is made instead of the trainer who gives the lesson now
            Messages.create(texts.get(no.code(), no.args().toArray())).error().flash().add();
            return ADDRESS + id;
        }
        return back(texts.get("substitutes.replaced", now.trainer().name()));
    }

    public String decline() {
        substituting.decline(getAsked().id(), answer);
        return back(texts.get("substitutes.declined"));
    }

    private String back(String done) {
        Messages.create(done).flash().add();
        return ADDRESS + id;
    }

    /** Whether somebody else can still give it. */
    public boolean isChangeable() {
        return lesson.isPublished() && lesson.state() != Lesson.State.CLOSED;
    }

    /** What the trainer has asked and nobody has decided, or null. */
    public Substitution getAsked() {
        return history.stream().filter(Substitution::isOpen).findFirst().orElse(null);
    }

    /** Whether nothing forbids anybody. */
    public boolean isHopeful() {
        return candidates.stream().anyMatch(Candidate::possible);
    }

    public String say(Objection objection) {
        return texts.get(objection.text(), objection.args().toArray());
    }

    public String tell(Note note) {
        return texts.get(note.text(), note.args().toArray());
    }

    public Lesson getLesson() {
        return lesson;
    }

    public ZoneId getZone() {
        return lesson.group().intake().resort().zone();
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public List<Substitution> getHistory() {
        return history;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Long getChosen() {
        return chosen;
    }

    /** Whom the page showed as the trainer: a colleague may have been quicker. */
    public Long getInstead() {
        return instead;
    }

    public void setInstead(Long instead) {
        this.instead = instead;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
