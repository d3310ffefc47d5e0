package org.arasan.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.arasan.Language;

/**
 * What is offered again and again: a course of so many academic hours under one {@linkplain ProgrammeKind kind}. Its settings hold for
 * every intake; its content stands in the editions of its {@link Curriculum}.
 */
@Entity
public class Programme {

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
    private int hoursToAttend;
    private int academicHourMinutes;
    private int pauseMinutes;
    private int checkInLeadMinutes;
    private int rollCallGraceMinutes;

    @ElementCollection
    @CollectionTable(name = "programme_title", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "title")
    private Map<Language, String> titles = new EnumMap<>(Language.class);

    protected Programme() {
    }

    /** The title in that language, or in Russian, the language of the offices, where nobody translated it. */
    public String title(Language language) {
        return titles.getOrDefault(language, titles.get(Language.RU));
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    /** Days of a stay as vouchers sell them; how many nights that is, the resort says. */
    public int days() {
        return days;
    }

    /** Academic hours of the whole course. */
    public int academicHours() {
        return academicHours;
    }

    /** Academic hours a member must attend; all of them unless the programme says otherwise. */
    public int hoursToAttend() {
        return hoursToAttend;
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

    /** How long a lesson of so many academic hours lasts: 45 + 10 + 45 minutes for two. */
    public Duration lasting(int hours) {
        return academicHour().multipliedBy(hours).plus(pause().multipliedBy(hours - 1L));
    }
}
