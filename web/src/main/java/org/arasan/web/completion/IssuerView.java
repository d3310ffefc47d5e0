package org.arasan.web.completion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.arasan.Language;
import org.arasan.completion.sign.IssuerNaming;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** In whose name certificates are issued. */
@Named
@RequestScoped
public class IssuerView {

    @Inject
    private IssuerNaming naming;
    @Inject
    private PageTexts texts;
    private Map<Language, String> names;

    @PostConstruct
    void load() {
        names = naming.names();
    }

    public String save() {
        naming.rename(names);
        Messages.addFlashGlobalInfo(texts.get("issuer.saved"));
        return "/admin/issuer.xhtml?faces-redirect=true";
    }

    /** The name in each language, to be read and written. */
    public Map<Language, String> getNames() {
        return names;
    }
}
