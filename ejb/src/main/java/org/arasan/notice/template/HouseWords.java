package org.arasan.notice.template;

import java.util.Map;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.notice.Notice;
import org.arasan.notice.NoticeKind;

/** Words notices as the house does at one moment ({@link Wordings#present}). */
public final class HouseWords {

    private final Map<Of, Template> own;

    /** What a template is for. */
    record Of(NoticeKind kind, Language language) {
    }

    HouseWords(Map<Of, Template> own) {
        this.own = own;
    }

    /** The notice in its language, its places filled in. */
    public Said of(Notice notice) {
        Template template = own.get(new Of(notice.kind(), notice.language()));
        Said wording = template == null ? Wordings.brought(notice.kind(), notice.language()) : template.said();
        return new Said(Template.filled(wording.title(), notice.kind(), notice.words()), Template.filled(wording.text(), notice.kind(), notice.words()),
                notice.page() == null ? null : PublicUrl.of(notice.page()));
    }
}
