package org.arasan.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.web.plugin.KindReader;
import org.arasan.web.plugin.KindWords;

/** {@code /admin/programmes.xhtml}: what the federation offers, and the kinds of programme that are installed. */
@Named
@RequestScoped
public class ProgrammesView {

    /** A kind that is installed. */
    public record KindLine(String code, String name, String about) {
    }

    @Inject
    private ProgrammeRegister register;
    @Inject
    private ProgrammeKinds installed;
    @Inject
    private KindReader reader;
    private List<Programme> programmes;
    private Map<Long, Map<Intake.State, Long>> intakes;
    private List<KindLine> kinds;

    @PostConstruct
    void load() {
        programmes = register.programmes();
        intakes = register.intakes();
        kinds = installed.all().stream().map(each -> {
            KindWords words = reader.of(each.bundle());
            return new KindLine(each.code(), words.name(each.code()), words.about());
        }).toList();
    }

    public List<Programme> getProgrammes() {
        return programmes;
    }

    public List<KindLine> getKinds() {
        return kinds;
    }

    /** The numbers of the incidents of plug-ins that could not be started. */
    public List<String> getBroken() {
        return installed.broken();
    }

    /** The kind's name; its code where the plug-in has gone. */
    public String kind(Programme programme) {
        return kinds.stream().filter(each -> each.code().equals(programme.kind())).map(KindLine::name).findFirst().orElse(programme.kind());
    }

    public boolean gone(Programme programme) {
        return kinds.stream().noneMatch(each -> each.code().equals(programme.kind()));
    }

    public long intakes(Programme programme, String state) {
        return intakes.getOrDefault(programme.id(), Map.of()).getOrDefault(Intake.State.valueOf(state), 0L);
    }
}
