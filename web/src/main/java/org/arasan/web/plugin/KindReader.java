package org.arasan.web.plugin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.programme.KindSight;
import org.arasan.web.UserLanguage;

/** The words of kinds in the language of whoever reads the page. */
@RequestScoped
public class KindReader {

    @Inject
    private UserLanguage reader;

    /** The words of the kind that was looked at. */
    public KindWords of(KindSight sight) {
        return of(sight.bundle());
    }

    /** The words of that bundle. */
    public KindWords of(String bundle) {
        return in(reader.getLanguage(), bundle);
    }

    static KindWords in(Language language, String bundle) {
        return new KindWords(Texts.in(language), language.locale(), bundle);
    }
}
