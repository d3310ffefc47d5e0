package org.arasan.web.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.planning.upset.Upsets;
import org.arasan.planning.upset.Upsets.Shut;
import org.omnifaces.cdi.Param;

/** On {@code /cure/cabinets.xhtml?cabinet=}: what is to be moved since the cabinet was closed. Numbers alone. */
@Named
@RequestScoped
public class ShutCabinetView {

    @Inject
    private Upsets upsets;
    @Inject
    @Param(name = "cabinet")
    private Long cabinet;
    private List<Shut> shut;

    @PostConstruct
    void load() {
        shut = cabinet == null ? List.of() : upsets.shut(cabinet);
    }

    public List<Shut> getShut() {
        return shut;
    }
}
