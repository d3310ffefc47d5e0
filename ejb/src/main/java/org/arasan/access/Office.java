package org.arasan.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.arasan.Refusal;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.hibernate.Hibernate;

/** The office of a trade union that an officer works in: its level, and how far it reaches. */
@Embeddable
public class Office {

    @Enumerated(EnumType.STRING)
    @Column(name = "office_level")
    private OfficeLevel level;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office_union_id")
    private Union union;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office_region_id")
    private Region region;

    protected Office() {
    }

    /** Refuses a primary organisation or a committee without its union, a primary organisation without its region, and more than that. */
    public Office(OfficeLevel level, Union union, Region region) {
        require(level != null, "access.office-level", "level");
        require((union != null) == (level != OfficeLevel.FEDERATION), "access.office-union", "union");
        require((region != null) == (level == OfficeLevel.PRIMARY), "access.office-region", "region");
        this.level = level;
        this.union = union;
        this.region = region;
    }

    /** The federation itself. */
    public static Office federation() {
        return new Office(OfficeLevel.FEDERATION, null, null);
    }

    private static void require(boolean sound, String code, String field) {
        if (!sound) {
            throw Refusal.invalid(code).at(field);
        }
    }

    /** Whether what belongs to that union in that region is this office's to see. */
    public boolean reaches(Union other, Region place) {
        return (union == null || union.id().equals(other.id())) && (region == null || region.id().equals(place.id()));
    }

    /** Whether it stands at that level or above. */
    public boolean atLeast(OfficeLevel other) {
        return level.compareTo(other) >= 0;
    }

    /** The same with its union and region at hand, also when the transaction is over. */
    Office read() {
        Hibernate.initialize(union);
        Hibernate.initialize(region);
        return this;
    }

    public OfficeLevel level() {
        return level;
    }

    /** {@code null} for all unions. */
    public Union union() {
        return union;
    }

    /** {@code null} for all regions. */
    public Region region() {
        return region;
    }
}
