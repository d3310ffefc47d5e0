package org.arasan.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.Language;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.template.Said;
import org.arasan.notice.template.Templates;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** On {@code /admin/post.xhtml?kind=&language=}: words one kind of notice in one language. */
@Named
@RequestScoped
public class WordingView {

    @Inject
    private Templates templates;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage user;
    @Inject
    @Param
    private NoticeKind kind;
    @Inject
    @Param
    private Language language;
    private String title;
    private String text;
    private boolean own;
    private Said preview;

    @PostConstruct
    void load() {
        kind = kind == null ? NoticeKind.LESSON_MOVED : kind;
        language = language == null ? user.getLanguage() : language;
        Said said = templates.wording(kind, language);
        title = said.title();
        text = said.text();
        own = templates.isOwn(kind, language);
    }

    /** Shows it with examples; nothing is kept, and what is written stays. */
    public void look() {
        preview = templates.preview(kind, language, title, text);
    }

    public String save() {
        templates.word(kind, language, title, text);
        return done("notices.saved");
    }

    public String forget() {
        templates.forget(kind, language);
        return done("notices.forgotten");
    }

    private String done(String what) {
        Messages.create(texts.get(what)).flash().add();
        return "/admin/post.xhtml?faces-redirect=true&kind=" + kind + "&language=" + language;
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    /** What may stand in braces. */
    public String getPlaces() {
        return String.join(", ", kind.words().stream().map(each -> "{" + each + "}").toList());
    }

    public NoticeKind getKind() {
        return kind;
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Whether the house has worded it itself. */
    public boolean isOwn() {
        return own;
    }

    /** What was asked to be shown, or {@code null}. */
    public Said getPreview() {
        return preview;
    }
}
