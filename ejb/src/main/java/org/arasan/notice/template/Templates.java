package org.arasan.notice.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.notice.NoticeKind;

/** Words the house's notices. For administrators of the whole house. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class Templates {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Wordings wordings;

    /** How a kind is worded at present in a language, with its places in braces. */
    public Said wording(NoticeKind kind, Language language) {
        return wordings.wording(kind, language);
    }

    /** Whether the house has worded it itself. */
    public boolean isOwn(NoticeKind kind, Language language) {
        return wordings.own(kind, language).isPresent();
    }

    /** What a notice would look like so worded, with examples for words. Refuses what {@link #word} refuses. */
    public Said preview(NoticeKind kind, Language language, String title, String text) {
        Template template = new Template(kind, language, title, text);
        List<String> examples = kind.words().stream().map(each -> Texts.in(language).get("template.example." + each)).toList();
        return new Said(Template.filled(template.title(), kind, examples), Template.filled(template.text(), kind, examples), null);
    }

    /** Words it so from now on, letters that wait included. */
    public void word(NoticeKind kind, Language language, String title, String text) {
        Optional<Template> own = wordings.own(kind, language);
        own.ifPresentOrElse(each -> each.word(title, text), () -> em.persist(new Template(kind, language, title, text)));
    }

    /** Goes back to Arasan's own words. Safe to repeat. */
    public void forget(NoticeKind kind, Language language) {
        wordings.own(kind, language).ifPresent(em::remove);
    }
}
