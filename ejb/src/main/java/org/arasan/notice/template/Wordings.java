package org.arasan.notice.template;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.Texts;
import org.arasan.notice.Notice;
import org.arasan.notice.NoticeKind;

/** Words a notice: as the house has worded its kind in that language, or else as Arasan does. */
@Dependent
public class Wordings {

    @PersistenceContext
    private EntityManager em;

    public Said of(Notice notice, Language language) {
        Said wording = wording(notice.kind(), language);
        return new Said(Template.filled(wording.title(), notice.kind(), notice.words()), Template.filled(wording.text(), notice.kind(), notice.words()),
                notice.page() == null ? null : PublicUrl.of(notice.page()));
    }

    /** How a kind is worded at present, with its places. */
    Said wording(NoticeKind kind, Language language) {
        return own(kind, language).map(each -> new Said(each.title(), each.text(), null)).orElseGet(() -> brought(kind, language));
    }

    /** Asked of each letter of a sack: what else the transaction has changed need not be written for that first. */
    Optional<Template> own(NoticeKind kind, Language language) {
        return em.createQuery("select t from Template t where t.kind = :kind and t.language = :language", Template.class)
                .setFlushMode(FlushModeType.COMMIT).setParameter("kind", kind).setParameter("language", language).getResultStream().findFirst();
    }

    /** How Arasan words it: bundles number their places, as everywhere in the house. */
    static Said brought(NoticeKind kind, Language language) {
        List<String> places = kind.words().stream().map(each -> "{" + each + "}").toList();
        Texts texts = Texts.in(language);
        return new Said(texts.get("notice." + kind + ".title", places.toArray()), texts.get("notice." + kind + ".text", places.toArray()), null);
    }
}
