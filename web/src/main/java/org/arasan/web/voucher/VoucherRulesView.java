package org.arasan.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.access.OfficeLevel;
import org.arasan.voucher.VoucherRules;
import org.arasan.voucher.VoucherRules.Split;
import org.arasan.voucher.VoucherRuling;
import org.arasan.voucher.VoucherRuling.Ruling;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/voucher-rules.xhtml}: the federation's rules for vouchers. */
@Named
@RequestScoped
public class VoucherRulesView {

    @Inject
    private VoucherRuling ruling;
    @Inject
    private PageTexts texts;
    private int onceInYears;
    private List<OfficeLevel> levels;
    private int unionPercent;
    private int memberPercent;
    private int employerPercent;
    private String series;
    private int days;
    private boolean quotaNeeded;

    @PostConstruct
    void load() {
        VoucherRules rules = ruling.rules();
        onceInYears = rules.onceInYears();
        levels = rules.levels();
        unionPercent = rules.split().union();
        memberPercent = rules.split().member();
        employerPercent = rules.split().employer();
        series = rules.series();
        days = rules.days();
        quotaNeeded = rules.quotaNeeded();
    }

    public String save() {
        ruling.change(new Ruling(onceInYears, levels, new Split(unionPercent, memberPercent, employerPercent), series, days, quotaNeeded));
        Messages.create(texts.get("quotas.rules.saved")).flash().add();
        return "/admin/voucher-rules.xhtml?faces-redirect=true";
    }

    public List<OfficeLevel> getAll() {
        return List.of(OfficeLevel.values());
    }

    public int getOnceInYears() {
        return onceInYears;
    }

    public void setOnceInYears(int onceInYears) {
        this.onceInYears = onceInYears;
    }

    public List<OfficeLevel> getLevels() {
        return levels;
    }

    public void setLevels(List<OfficeLevel> levels) {
        this.levels = levels;
    }

    public int getUnionPercent() {
        return unionPercent;
    }

    public void setUnionPercent(int unionPercent) {
        this.unionPercent = unionPercent;
    }

    public int getMemberPercent() {
        return memberPercent;
    }

    public void setMemberPercent(int memberPercent) {
        this.memberPercent = memberPercent;
    }

    public int getEmployerPercent() {
        return employerPercent;
    }

    public void setEmployerPercent(int employerPercent) {
        this.employerPercent = employerPercent;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public boolean isQuotaNeeded() {
        return quotaNeeded;
    }

    public void setQuotaNeeded(boolean quotaNeeded) {
        this.quotaNeeded = quotaNeeded;
    }
}
