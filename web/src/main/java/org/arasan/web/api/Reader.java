package org.arasan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.arasan.Language;
import org.arasan.Texts;

/** Whoever reads the answer: the first language of {@code Accept-Language} that we speak, otherwise English. */
@RequestScoped
public class Reader {

    @Inject
    private HttpServletRequest request;

    public Language language() {
        return Collections.list(request.getLocales()).stream().filter(Reader::spoken).map(Language::of).findFirst().orElse(Language.EN);
    }

    public Texts texts() {
        return Texts.in(language());
    }

    private static boolean spoken(Locale locale) {
        return Language.of(locale).tag().equals(locale.getLanguage());
    }
}
