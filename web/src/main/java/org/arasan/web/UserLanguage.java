package org.arasan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.arasan.Language;
import org.arasan.Texts;

/** What this reader's pages speak: the language they chose (a cookie keeps it), otherwise the first of the browser's that we know. */
@Named
@RequestScoped
public class UserLanguage {

    @Inject
    private HttpServletRequest request;

    public Language getLanguage() {
        return Preference.LANGUAGE.of(request).map(Locale::forLanguageTag).flatMap(Language::spoken)
                .orElseGet(() -> Language.firstSpoken(Collections.list(request.getLocales())));
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    /** What stands in {@code lang} of the page. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public List<Language> getAll() {
        return Arrays.asList(Language.values());
    }

    /** How a language calls itself. */
    public String own(Language language) {
        return Texts.in(language).get("shell.own-name");
    }
}
