package org.arasan.web.kind.marathon;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.ResortRegister;
import org.arasan.kind.marathon.Campaign;
import org.arasan.kind.marathon.CampaignBoard;
import org.arasan.kind.marathon.CampaignPlanning;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Resort;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/kind/marathon/campaign.xhtml?intake=} or {@code ?programme=}: a campaign's events and figures; opens more from a plan. */
@Named
@RequestScoped
public class CampaignView {

    @Inject
    private CampaignBoard board;
    @Inject
    private CampaignPlanning planning;
    @Inject
    private IntakeRegister intakes;
    @Inject
    private ResortRegister register;
    @Inject
    private PageTexts texts;
    private Campaign campaign;
    private List<Resort> resorts;
    private Long resort;
    private String plan;

    @PostConstruct
    void load() {
        Long programme = Faces.getRequestParameter("programme", Long.class);
        Long intake = Faces.getRequestParameter("intake", Long.class);
        if (programme == null && intake == null) {
            throw Refusal.notFound();
        }
        campaign = board.of(programme == null ? intakes.intake(intake).programme().id() : programme);
        resorts = register.resorts();
        // the next events are held where the last one is
        resort = campaign.events().isEmpty() ? null : campaign.events().get(campaign.events().size() - 1).intake().resort().id();
    }

    public String open() {
        int opened = planning.open(campaign.programme().id(), resort, plan).size();
        Messages.create(texts.get("campaign.opened", opened)).flash().add();
        return "/admin/kind/marathon/campaign.xhtml?faces-redirect=true&programme=" + campaign.programme().id();
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    public Long getResort() {
        return resort;
    }

    public void setResort(Long resort) {
        this.resort = resort;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
