package org.arasan.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arasan.ExpectedVersion;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.programme.Curriculum;
import org.arasan.programme.curriculum.CurriculumDrafting;
import org.arasan.programme.curriculum.CurriculumReading;
import org.arasan.programme.curriculum.DraftLook;
import org.arasan.programme.curriculum.DraftTopic;
import org.arasan.programme.topic.TopicForm;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/curriculum-draft.xhtml?draft=&row=}: the next edition is written, row by row, and published. */
@Named
@RequestScoped
public class CurriculumDraftView {

    @Inject
    private CurriculumDrafting drafting;
    @Inject
    private CurriculumReading reading;
    @Inject
    private CurriculumWords words;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "draft")
    private Long id;
    @Inject
    @Param(name = "row")
    private Long row;
    private DraftLook look;
    private TopicFormFields form;
    private String read;

    /** Before the buttons of the rows are decoded, the rows must be there. */
    @PostConstruct
    void load() {
        if (id == null) {
            throw Refusal.notFound();
        }
        look = reading.draft(id);
        form = getRow() == null ? TopicFormFields.after(look.draft().plans())
                : TopicFormFields.of(getRow().plan(), words.form(getRow().plan().form()));
    }

    static String page(Long draft) {
        return "/admin/curriculum-draft.xhtml?faces-redirect=true&draft=" + draft;
    }

    /** Changes the row in hand, or adds a new one. */
    public String save() {
        meant();
        if (getRow() == null) {
            drafting.add(id, form.draft());
        } else {
            drafting.change(id, row, form.draft());
        }
        return done(texts.get("curricula.saved", form.getNumber()));
    }

    public String remove(DraftTopic topic) {
        meant();
        drafting.remove(id, topic.id());
        return done(texts.get("curricula.removed", topic.plan().number()));
    }

    /** Puts a row one place up or down. */
    public String move(DraftTopic topic, int by) {
        meant();
        drafting.move(id, topic.id(), Math.max(0, topic.position() + by));
        return done(texts.get(by < 0 ? "curricula.moved-up" : "curricula.moved-down", topic.plan().number())) + "&moved=" + topic.id();
    }

    public String takeOver() {
        meant();
        drafting.takeOver(id);
        return done(texts.get("curricula.taken-over"));
    }

    public String discard() {
        meant();
        drafting.discard(id);
        Messages.create(texts.get("curricula.discarded")).flash().add();
        return "/admin/curriculum.xhtml?faces-redirect=true&programme=" + look.draft().programme().id();
    }

    public String publish() {
        meant();
        Curriculum edition = drafting.publish(id);
        Messages.create(texts.get("curricula.published", edition.edition())).flash().add();
        return "/admin/curriculum.xhtml?faces-redirect=true&programme=" + look.draft().programme().id() + "&edition=" + edition.id();
    }

    private void meant() {
        expected.among(Set.of(read));
    }

    private String done(String text) {
        Messages.create(text).flash().add();
        return page(id);
    }

    public DraftLook getLook() {
        return look;
    }

    /** The row in hand, or null for a new one. */
    public DraftTopic getRow() {
        return look.draft().topics().stream().filter(each -> each.id().equals(row)).findFirst().orElse(null);
    }

    public TopicFormFields getForm() {
        return form;
    }

    /** Titles of modules that the draft has. */
    public List<String> getModules() {
        return look.draft().plans().stream().map(each -> each.context().module()).filter(each -> !each.isEmpty()).distinct().toList();
    }

    public List<String> getForms() {
        return Stream.of(TopicForm.values()).map(texts::of).toList();
    }

    /** The languages into which titles may be translated. */
    public List<Language> getOthers() {
        return Stream.of(Language.values()).filter(each -> each != look.draft().language()).toList();
    }

    /** The state of the draft that the page shows. */
    public String getRead() {
        return look.draft().tag();
    }

    public void setRead(String read) {
        this.read = read;
    }
}
