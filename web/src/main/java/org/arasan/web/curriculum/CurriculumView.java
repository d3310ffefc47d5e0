package org.arasan.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerRegister;
import org.arasan.programme.Curriculum;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.programme.Topic;
import org.arasan.programme.curriculum.CurriculumDraft;
import org.arasan.programme.curriculum.CurriculumDrafting;
import org.arasan.programme.curriculum.CurriculumReading;
import org.arasan.programme.curriculum.Difference;
import org.arasan.web.Shell;
import org.omnifaces.cdi.Param;

/** {@code /admin/curriculum.xhtml?programme=&edition=}: what a programme teaches, edition by edition; the federation begins the next one. */
@Named
@RequestScoped
public class CurriculumView {

    /** The topics of a module; the title is empty for those that stand in none. */
    public record Part(String title, List<Topic> topics) {
    }

    @Inject
    private ProgrammeRegister programmes;
    @Inject
    private CurriculumReading reading;
    @Inject
    private CurriculumDrafting drafting;
    @Inject
    private TrainerRegister register;
    @Inject
    private Shell shell;
    @Inject
    @Param(name = "programme")
    private Long wanted;
    @Inject
    @Param(name = "edition")
    private Long chosen;
    private Programme programme;
    private List<Curriculum> editions = List.of();
    private Map<Long, List<Intake>> intakes = Map.of();
    private List<CurriculumDraft> drafts = List.of();
    private List<Trainer> trainers = List.of();
    private CurriculumVariant.Country country;
    private String industry;

    @PostConstruct
    void load() {
        programme = getProgrammes().stream().filter(each -> wanted == null || each.id().equals(wanted)).findFirst().orElse(null);
        if (programme == null && wanted != null) {
            throw Refusal.notFound();
        }
        if (programme != null) {
            editions = reading.editions(programme.id());
            intakes = reading.intakes(programme.id());
            trainers = register.trainers(null);
            drafts = shell.is(Role.HOUSE) ? reading.drafts(programme.id()) : List.of();
        }
    }

    /** Begins the next edition of the core, or of a variant. */
    public String begin(Long variant) {
        return CurriculumDraftView.page(drafting.begin(programme.id(), variant, null).id());
    }

    /** Enters a variant and begins its first edition with the topics of the core. */
    public String vary() {
        return begin(drafting.vary(programme.id(), country, industry).id());
    }

    /** The edition shown: the one asked for, else the newest of the core; null where there is none. */
    public Curriculum getShown() {
        return editions.stream().filter(each -> chosen == null ? each.variant() == null : each.id().equals(chosen)).findFirst()
                .orElse(editions.isEmpty() ? null : editions.get(0));
    }

    /** The topics of the edition shown, module by module. */
    public List<Part> getParts() {
        Map<String, List<Topic>> parts = new LinkedHashMap<>();
        getShown().topics().forEach(topic ->
                parts.computeIfAbsent(topic.module() == null ? "" : topic.module().title(), title -> new ArrayList<>()).add(topic));
        return parts.entrySet().stream().map(each -> new Part(each.getKey(), each.getValue())).toList();
    }

    public int hours(Curriculum edition) {
        return edition.topics().stream().mapToInt(Topic::academicHours).sum();
    }

    /** Who of the caller's trainers teaches the topic. */
    public List<String> trainers(Topic topic) {
        return trainers.stream().filter(each -> each.topics(getShown().programme()).contains(topic.number())).map(Trainer::name).distinct().toList();
    }

    public List<Difference> getDifferences() {
        return getShown() == null ? List.of() : reading.differences(getShown().id());
    }

    public List<Intake> intakes(Curriculum edition) {
        return intakes.getOrDefault(edition.id(), List.of());
    }

    /** The draft of the core or of a variant, or null. */
    public CurriculumDraft draft(CurriculumVariant variant) {
        return drafts.stream().filter(each -> Objects.equals(id(each.variant()), id(variant))).findFirst().orElse(null);
    }

    private static Long id(CurriculumVariant variant) {
        return variant == null ? null : variant.id();
    }

    public List<CurriculumVariant> getVariants() {
        return reading.variants(programme.id());
    }

    public List<Programme> getProgrammes() {
        return programmes.programmes();
    }

    /** Null in a federation without a programme. */
    public Programme getProgramme() {
        return programme;
    }

    public List<Curriculum> getEditions() {
        return editions;
    }

    public CurriculumVariant.Country[] getCountries() {
        return CurriculumVariant.Country.values();
    }

    public CurriculumVariant.Country getCountry() {
        return country;
    }

    public void setCountry(CurriculumVariant.Country country) {
        this.country = country;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }
}
