package org.arasan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.access.UnionRegister;
import org.arasan.member.Region;
import org.arasan.member.Union;

/** The unions and regions that a form offers while a name is typed. */
@Named
@RequestScoped
public class UnionNames {

    @Inject
    private UnionRegister register;
    private List<Union> unions;
    private List<Region> regions;

    public List<Union> getUnions() {
        if (unions == null) {
            unions = register.unions();
        }
        return unions;
    }

    public List<Region> getRegions() {
        if (regions == null) {
            regions = register.regions();
        }
        return regions;
    }
}
