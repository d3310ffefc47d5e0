package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /admin/stay-panel.xhtml?id=}: one stay beside the grid. */
@Named
@RequestScoped
public class StayView {

    @Inject
    private StaySights sights;
    private Long id;
    private StayPanel panel;

    public void load() {
        panel = sights.panel(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public StayPanel getPanel() {
        return panel;
    }
}
