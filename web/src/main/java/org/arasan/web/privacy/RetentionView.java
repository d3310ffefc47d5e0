package org.arasan.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.HouseZone;
import org.arasan.privacy.Erasure;
import org.arasan.privacy.ErasureAsking;
import org.arasan.privacy.ErasureRequest;
import org.arasan.privacy.MemberErasing;
import org.arasan.privacy.Retention;
import org.arasan.privacy.RetentionRule;
import org.arasan.privacy.RetentionRule.Terms;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/retention.xhtml}: how long what is kept, what other times would take away, and who was erased. */
@Named
@RequestScoped
public class RetentionView {

    private static final int LATEST = 50;

    @Inject
    private Retention retention;
    @Inject
    private MemberErasing erasing;
    @Inject
    private ErasureAsking asking;
    @Inject
    private HouseZone house;
    @Inject
    private PageTexts texts;
    private List<RetentionRule> rules;
    private List<Erasure> erasures;
    private List<ErasureRequest> requests;
    private int memberYears;
    private int logYears;
    private int importDays;
    private Retention.Outlook outlook;

    @PostConstruct
    void open() {
        rules = retention.rules();
        erasures = erasing.latest(LATEST);
        requests = asking.waiting();
        Terms terms = rules.get(0).terms();
        memberYears = terms.memberYears();
        logYears = terms.logYears();
        importDays = terms.importDays();
    }

    /** What the rule that holds would take away tonight. */
    public void load() {
        outlook = retention.outlook(terms());
    }

    /** Shows what the times typed would take away; sets nothing. */
    public void look() {
        load();
    }

    public String save() {
        retention.set(terms());
        Messages.create(texts.get("retention.saved")).flash().add();
        return "/admin/retention.xhtml?faces-redirect=true";
    }

    private Terms terms() {
        return new Terms(memberYears, logYears, importDays);
    }

    /** The rule that holds, and all before it. */
    public List<RetentionRule> getRules() {
        return rules;
    }

    public List<Erasure> getErasures() {
        return erasures;
    }

    /** Members who want to be erased. */
    public List<ErasureRequest> getRequests() {
        return requests;
    }

    public Retention.Outlook getOutlook() {
        return outlook;
    }

    public ZoneId getZone() {
        return house.zone();
    }

    public int getMemberYears() {
        return memberYears;
    }

    public void setMemberYears(int memberYears) {
        this.memberYears = memberYears;
    }

    public int getLogYears() {
        return logYears;
    }

    public void setLogYears(int logYears) {
        this.logYears = logYears;
    }

    public int getImportDays() {
        return importDays;
    }

    public void setImportDays(int importDays) {
        this.importDays = importDays;
    }
}
