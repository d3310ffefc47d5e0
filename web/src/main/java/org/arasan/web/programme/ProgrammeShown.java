package org.arasan.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.programme.Intake;
import org.arasan.programme.KindReading;
import org.arasan.programme.KindSight;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Scope;
import org.arasan.web.plugin.KindForm;
import org.arasan.web.plugin.KindReader;
import org.arasan.web.plugin.KindWords;
import org.omnifaces.cdi.Param;

/** What the page of a programme shows: the one in the address, or what a kind usually has. */
@Named
@RequestScoped
public class ProgrammeShown {

    @Inject
    private ProgrammeRegister register;
    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private KindReading reading;
    @Inject
    private KindReader reader;
    @Inject
    @Param(name = "id")
    private Long id;
    @Inject
    @Param(name = "kind")
    private String kind;
    private Programme programme;
    private KindSight sight;
    private ProgrammeForm form;
    private KindForm questions;

    @PostConstruct
    void load() {
        programme = id == null ? null : register.programme(id);
        sight = reading.kind(programme == null ? String.valueOf(kind) : programme.kind(), Scope.PROGRAMME);
        Set<String> facts = register.facts(sight.code());
        form = programme == null ? usual(facts) : ProgrammeForm.of(programme.titles(), programme.settings(), programme.requirements(), facts);
        questions = KindForm.of(sight.fields(), programme == null ? Map.of() : programme.details().values(), words());
    }

    private ProgrammeForm usual(Set<String> facts) {
        ProgrammeKind founded = kinds.of(sight.code()).orElseThrow(Refusal::notFound);
        ProgrammeSettings settings = founded.usual();
        return ProgrammeForm.of(Map.of(), settings, founded.requirements(settings), facts);
    }

    /** Null where one is to be founded. */
    Programme programme() {
        return programme;
    }

    KindSight sight() {
        return sight;
    }

    ProgrammeForm form() {
        return form;
    }

    KindForm questions() {
        return questions;
    }

    private KindWords words() {
        return reader.of(sight);
    }

    public Programme getProgramme() {
        return programme;
    }

    public ProgrammeForm getForm() {
        return form;
    }

    public KindForm getQuestions() {
        return questions;
    }

    public String getKind() {
        return words().name(sight.code());
    }

    public String getAbout() {
        return words().about();
    }

    /** That the kind's plug-in is gone or broken, or null. */
    public String getTrouble() {
        return words().trouble(sight);
    }

    /** The facts that may be asked for. */
    public List<String> getFacts() {
        return List.copyOf(form.getLeast().keySet());
    }

    public String fact(String fact) {
        return words().fact(fact);
    }

    /** A fact as the id of its place on the page. */
    public String place(String fact) {
        return "requirements-" + fact.replace('.', '-');
    }

    /** The intake that keeps days, hours and minutes as they are, or null. */
    public Intake getHolding() {
        return programme == null ? null : register.holding(programme).orElse(null);
    }
}
