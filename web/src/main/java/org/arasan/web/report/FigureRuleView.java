package org.arasan.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.HouseZone;
import org.arasan.report.ReportRule;
import org.arasan.report.ReportRules;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/figures.xhtml}: who counts as youth, and whether anonymous figures are public. */
@Named
@RequestScoped
public class FigureRuleView {

    @Inject
    private ReportRules ruling;
    @Inject
    private HouseZone house;
    @Inject
    private PageTexts texts;
    private List<ReportRule> rules;
    private int youthUntil;
    private boolean published;

    @PostConstruct
    void open() {
        rules = ruling.rules();
        youthUntil = rules.get(0).youthUntil();
        published = rules.get(0).published();
    }

    public String save() {
        ruling.set(youthUntil, published);
        Messages.create(texts.get("publicfigures.saved")).flash().add();
        return "/admin/figures.xhtml?faces-redirect=true";
    }

    /** By whose clock changes are written. */
    public ZoneId getZone() {
        return house.zone();
    }

    /** The rule that holds, and all before it. */
    public List<ReportRule> getRules() {
        return rules;
    }

    public int getYouthUntil() {
        return youthUntil;
    }

    public void setYouthUntil(int youthUntil) {
        this.youthUntil = youthUntil;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }
}
