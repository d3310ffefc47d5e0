package org.arasan.web.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.arasan.access.ResortRegister;
import org.arasan.resort.Resort;

/** In which zone pages about the whole house tell the time: that of its first resort, or the server's while there is none. */
@RequestScoped
public class HouseZone {

    @Inject
    private ResortRegister register;

    public ZoneId zone() {
        return register.resorts().stream().map(Resort::zone).findFirst().orElseGet(ZoneId::systemDefault);
    }
}
