package org.arasan.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.resort.Resort;
import org.arasan.voucher.QuotaKeeping;
import org.arasan.voucher.QuotaKeeping.Count;
import org.arasan.voucher.VoucherLookup;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /office/quotas.xhtml?quota=}: quotas as they stand at this moment; the federation grants and changes them. */
@Named
@RequestScoped
public class QuotasView {

    @Inject
    private QuotaKeeping keeping;
    @Inject
    private VoucherLookup lookup;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "quota")
    private Long wanted;
    private List<Count> counts;
    private final QuotaForm form = new QuotaForm();

    @PostConstruct
    void load() {
        counts = keeping.counts();
        if (getChosen() != null) {
            form.setVouchers(getChosen().quota().vouchers());
        }
    }

    /** Grants a new quota, or changes the one in hand. */
    public String save() {
        if (getChosen() == null) {
            keeping.grant(form.grant());
        } else {
            keeping.change(wanted, form.getVouchers());
        }
        return done("quotas.saved");
    }

    public String remove() {
        keeping.remove(wanted);
        return done("quotas.removed");
    }

    private String done(String text) {
        Messages.create(texts.get(text)).flash().add();
        return "/office/quotas.xhtml?faces-redirect=true";
    }

    /** The quota in hand, or null. */
    public Count getChosen() {
        return counts.stream().filter(each -> each.quota().id().equals(wanted)).findFirst().orElse(null);
    }

    public List<Count> getCounts() {
        return counts;
    }

    public List<Resort> getResorts() {
        return lookup.resorts();
    }

    public QuotaForm getForm() {
        return form;
    }
}
