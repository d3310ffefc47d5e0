package org.arasan.web.kind.marathon;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.Refusal;
import org.arasan.kind.marathon.Campaign;
import org.arasan.kind.marathon.CampaignBoard;
import org.omnifaces.util.Faces;

/** {@code /kind/marathon/campaign.xhtml?programme=}: what anybody may see of a campaign that is public. */
@Named
@RequestScoped
public class PublicCampaignView {

    @Inject
    private CampaignBoard board;
    private Campaign campaign;

    @PostConstruct
    void load() {
        Long programme = Faces.getRequestParameter("programme", Long.class);
        if (programme == null) {
            throw Refusal.notFound();
        }
        campaign = board.published(programme);
    }

    public Campaign getCampaign() {
        return campaign;
    }
}
