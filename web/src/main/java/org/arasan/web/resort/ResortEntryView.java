package org.arasan.web.resort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.ResortRegister;

/** {@code /admin/resort-enter.xhtml}: enters a resort; its rooms and rules follow by import. */
@Named
@RequestScoped
public class ResortEntryView {

    /** Where the federations' houses stand. */
    private static final List<String> ZONES = List.of("Asia/Almaty", "Asia/Aqtau", "Asia/Bishkek", "Asia/Tashkent", "Europe/Minsk",
            "Europe/Moscow", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Novosibirsk");

    @Inject
    private ResortRegister register;
    private String name;
    private String zone = ZONES.get(0);

    public String enter() {
        register.enter(name, ZoneId.of(zone));
        return "/admin/intake-open.xhtml?faces-redirect=true";
    }

    public List<String> getZones() {
        return ZONES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
