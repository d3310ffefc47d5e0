package org.arasan.web.resort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.ResortRegister;
import org.arasan.resort.Resort;
import org.omnifaces.cdi.Param;

/** Which house a page is about: the one in the address ({@code ?resort=}), else the first by name. */
@Named
@RequestScoped
public class HouseChoice {

    @Inject
    private ResortRegister register;
    @Inject
    @Param(name = "resort")
    private Long wanted;
    private List<Resort> resorts;
    private Resort resort;

    @PostConstruct
    void load() {
        resorts = register.resorts();
        resort = wanted == null ? resorts.stream().findFirst().orElse(null)
                : resorts.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** All that the caller may manage. */
    public List<Resort> getResorts() {
        return resorts;
    }

    /** Null where there is no house yet. */
    public Resort getResort() {
        return resort;
    }
}
