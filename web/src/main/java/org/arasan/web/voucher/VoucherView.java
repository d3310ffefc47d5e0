package org.arasan.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.OfficeLevel;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherDeciding;
import org.arasan.voucher.VoucherLookup;
import org.arasan.voucher.VoucherRules;
import org.arasan.voucher.VoucherRuling;
import org.arasan.voucher.VoucherStep;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /office/voucher.xhtml?id=}: one voucher, its way so far, and what the caller may do next. */
@Named
@RequestScoped
public class VoucherView {

    @Inject
    private VoucherLookup lookup;
    @Inject
    private VoucherDeciding deciding;
    @Inject
    private VoucherRuling ruling;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "id")
    private Long id;
    private Voucher voucher;
    private List<VoucherStep> steps;
    private VoucherRules rules;
    private String why;

    @PostConstruct
    void load() {
        if (id == null) {
            throw Refusal.notFound();
        }
        voucher = lookup.voucher(id);
        steps = lookup.steps(id);
        rules = ruling.rules();
    }

    public String approve() {
        return done(deciding.approve(id, why), "vouchers.agreed");
    }

    public String reject() {
        return done(deciding.reject(id, why), "vouchers.rejected");
    }

    public String annul() {
        return done(deciding.annul(id, why), "vouchers.annulled");
    }

    private String done(Voucher changed, String text) {
        Messages.create(texts.get(text, voucher.holder().fullName(), texts.of(changed.state()))).flash().add();
        return "/office/voucher.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the next decision is the caller's. */
    public boolean isMine() {
        return voucher.waitsAt() == lookup.office().level();
    }

    /** Whether the caller may take it back. */
    public boolean isAnnullable() {
        List<OfficeLevel> levels = rules.levels();
        return voucher.state() == Voucher.State.APPROVED && lookup.office().atLeast(levels.get(levels.size() - 1));
    }

    /** The levels it has to climb, those it has passed and the one it waits at. */
    public List<OfficeLevel> getLevels() {
        return rules.levels();
    }

    /** {@code done}, {@code now} or {@code shut}, as steps are drawn. */
    public String standing(OfficeLevel level) {
        if (voucher.waitsAt() == level) {
            return "now";
        }
        return steps.stream().anyMatch(each -> each.level() == level && each.what() == VoucherStep.What.APPROVED) ? "done" : "shut";
    }

    public Voucher getVoucher() {
        return voucher;
    }

    public List<VoucherStep> getSteps() {
        return steps;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
