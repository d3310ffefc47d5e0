package org.arasan.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.hibernate.annotations.ColumnTransformer;

/**
 * What is offered again and again: a course of so many academic hours under one {@linkplain ProgrammeKind kind}. Its settings hold for
 * every intake; its content stands in the editions of its {@link Curriculum}.
 */
@Entity
public class Programme implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_seq")
    @SequenceGenerator(name = "programme_seq", sequenceName = "programme_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** The {@link ProgrammeKind#code()} that runs it. */
    private String kind;

    private int days;
    private int academicHours;
    private int academicHourMinutes;
    private int pauseMinutes;
    private int checkInLeadMinutes;
    private int rollCallGraceMinutes;
    private int lateAfterMinutes;

    @ElementCollection
    @CollectionTable(name = "programme_title", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "title")
    private Map<Language, String> titles = new EnumMap<>(Language.class);

    /** The rules of completion. */
    @ElementCollection
    @CollectionTable(name = "programme_requirement", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Requirement> requirements = new ArrayList<>();

    /** Whether intakes of it are still opened. */
    private boolean offered;

    @Convert(converter = DetailsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Details details = Details.NONE;

    protected Programme() {
    }

    /** A programme of that kind, with its usual requirements. */
    Programme(ProgrammeKind kind, Map<Language, String> titles, ProgrammeSettings settings) {
        this.kind = kind.code();
        this.offered = true;
        entitle(titles);
        set(settings);
        require(kind.requirements(settings));
    }

    /** Gives it other titles; refuses to leave it without any. */
    void entitle(Map<Language, String> newTitles) {
        Map<Language, String> sound = new EnumMap<>(Language.class);
        newTitles.forEach((language, title) -> {
            if (title != null && !title.isBlank()) {
                sound.put(language, Length.within(Length.NAME, title.strip(), "title." + language));
            }
        });
        if (sound.isEmpty()) {
            throw Refusal.invalid("programme.title-missing").at("title.RU");
        }
        if (!titles.equals(sound)) {
            titles.clear();
            titles.putAll(sound);
        }
    }

    /** Takes other settings; whoever calls has made sure that nobody is being taught by the old ones. */
    void set(ProgrammeSettings settings) {
        days = settings.days();
        academicHours = settings.academicHours();
        academicHourMinutes = settings.academicHourMinutes();
        pauseMinutes = settings.pauseMinutes();
        checkInLeadMinutes = settings.checkInLeadMinutes();
        rollCallGraceMinutes = settings.rollCallGraceMinutes();
    }

    /** Takes other rules of completion; what was completed before stays so. */
    void require(List<Requirement> rules) {
        if (!requirements.equals(rules)) {
            requirements.clear();
            requirements.addAll(rules);
        }
    }

    void detail(Details newDetails) {
        details = newDetails;
    }

    /** Whether new intakes of it may be opened. */
    void offer(boolean newlyOffered) {
        offered = newlyOffered;
    }

    /** The title in that language; in Russian, the language of the offices, or else in any, where nobody translated it. */
    public String title(Language language) {
        return titles.getOrDefault(language, titles.getOrDefault(Language.RU, titles.values().stream().findFirst().orElse("")));
    }

    /** Which of the rules are not met, in their order. */
    public List<Lack> lacking(Facts facts) {
        return requirements.stream().filter(each -> !each.isMet(facts)).map(each -> each.lack(facts)).toList();
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public String kind() {
        return kind;
    }

    public Map<Language, String> titles() {
        return Map.copyOf(titles);
    }

    public ProgrammeSettings settings() {
        return new ProgrammeSettings(days, academicHours, academicHourMinutes, pauseMinutes, checkInLeadMinutes, rollCallGraceMinutes);
    }

    public List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    public boolean offered() {
        return offered;
    }

    /** What stands in the fields of its kind. */
    public Details details() {
        return details;
    }

    /** Days of a stay as vouchers sell them (how many nights that is, the resort says), or days on which is taught. */
    public int days() {
        return days;
    }

    /** Academic hours of the whole course. */
    public int academicHours() {
        return academicHours;
    }

    /** Academic hours a member must attend to complete it; 0 where no rule asks for any. */
    public int hoursToAttend() {
        return requirements.stream().filter(each -> each.fact().equals(Facts.HOURS)).mapToInt(Requirement::least).findFirst().orElse(0);
    }

    /** Usually 45 minutes. */
    public Duration academicHour() {
        return Duration.ofMinutes(academicHourMinutes);
    }

    /** Between two academic hours of one lesson. */
    public Duration pause() {
        return Duration.ofMinutes(pauseMinutes);
    }

    /** How long before a lesson its check-in opens. */
    public Duration checkInLead() {
        return Duration.ofMinutes(checkInLeadMinutes);
    }

    /** How long after a lesson its roll call closes by itself. */
    public Duration rollCallGrace() {
        return Duration.ofMinutes(rollCallGraceMinutes);
    }

    /** How far into an academic hour whoever checks in themself still counts as present; from then on as late. */
    public Duration lateAfter() {
        return Duration.ofMinutes(lateAfterMinutes);
    }

    /** How long a lesson of so many academic hours lasts: 45 + 10 + 45 minutes for two. */
    public Duration lasting(int hours) {
        return academicHour().multipliedBy(hours).plus(pause().multipliedBy(hours - 1L));
    }
}
