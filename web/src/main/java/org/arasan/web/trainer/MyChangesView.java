package org.arasan.web.trainer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.course.Lesson;
import org.arasan.course.Timetables;
import org.arasan.course.substitution.Substitution;
import org.arasan.course.substitution.SubstitutionAsking;
import org.arasan.web.PageTexts;
import org.arasan.web.Shell;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** On a trainer's pages: what has changed for them, what they have asked, and “I cannot come”. */
@Named
@RequestScoped
public class MyChangesView {

    @Inject
    private SubstitutionAsking asking;
    @Inject
    private Timetables timetables;
    @Inject
    private Shell shell;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "lesson")
    private Long id;
    private List<Substitution> changes;
    private List<Substitution> open;
    private Lesson lesson;
    private String why;

    @PostConstruct
    void load() {
        changes = asking.changes();
        open = asking.open();
        lesson = id == null ? null : timetables.lesson(id);
    }

    public String ask() {
        asking.ask(id, why);
        return back("trainers.my.asked");
    }

    public String withdraw(Long asked) {
        asking.withdraw(asked);
        return back("trainers.my.withdrawn");
    }

    public String acknowledge(Long change) {
        asking.acknowledge(change);
        return back("trainers.my.seen");
    }

    private String back(String done) {
        Messages.create(texts.get(done)).flash().add();
        return "/trainer/today.xhtml?faces-redirect=true";
    }

    /** Whether the caller is the one who stands in. */
    public boolean isMine(Substitution change) {
        return change.substitute() != null && change.substitute().isUsedBy(shell.getAccount());
    }

    /** Whether the caller has said of that lesson that they cannot come. */
    public boolean isAsked(Lesson one) {
        return open.stream().anyMatch(each -> each.lesson().id().equals(one.id()));
    }

    /** The lesson that the page is about; refused where it names none. */
    public Lesson getLesson() {
        if (lesson == null) {
            throw Refusal.notFound();
        }
        return lesson;
    }

    public List<Substitution> getChanges() {
        return changes;
    }

    public List<Substitution> getOpen() {
        return open;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
