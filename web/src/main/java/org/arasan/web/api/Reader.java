package org.arasan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.arasan.Language;
import org.arasan.Texts;

/** Whoever reads the answer: the first language of {@code Accept-Language} that we speak, otherwise English. */
@RequestScoped
public class Reader {

    @Inject
    private HttpServletRequest request;

    public Language language() {
        return Language.firstSpoken(Collections.list(request.getLocales()));
    }

    public Texts texts() {
        return Texts.in(language());
    }
}
