package org.arasan.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.arasan.Length;
import org.arasan.Refusal;

/** For whom a programme's common core is taught differently: for a country, whose labour law is its own, for an industry, or for both. */
@Entity
public class CurriculumVariant {

    /** Countries with a law of their own. */
    public enum Country { KZ, KG, UZ }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "curriculum_variant_seq")
    @SequenceGenerator(name = "curriculum_variant_seq", sequenceName = "curriculum_variant_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private Country country;

    private String industry;

    protected CurriculumVariant() {
    }

    /** Refuses a variant of neither a country nor an industry. */
    public CurriculumVariant(Programme programme, Country country, String industry) {
        this.programme = programme;
        this.country = country;
        this.industry = industry == null ? "" : Length.within(Length.NAME, industry.strip(), "industry");
        if (country == null && this.industry.isEmpty()) {
            throw Refusal.invalid("programme.variant-of-nothing").at("country");
        }
    }

    public Long id() {
        return id;
    }

    public Programme programme() {
        return programme;
    }

    /** {@code null} where it holds for every country. */
    public Country country() {
        return country;
    }

    /** As the house calls it; empty where it holds for every industry. */
    public String industry() {
        return industry;
    }
}
