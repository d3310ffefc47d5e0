package org.arasan.member;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.arasan.Spelling;

/**
 * A person of a trade union. Who somebody is (IIN, name, sex, birth date) never changes here; how to reach them ({@link Contacts}) does.
 * No person stands here twice: the IIN is unique.
 */
@Entity
public class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String iin;
    private String family;
    private String given;
    private String patronymic;
    private String folded;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate born;

    @ManyToOne(fetch = FetchType.LAZY)
    private Union union;

    @ManyToOne(fetch = FetchType.LAZY)
    private Region region;

    @Embedded
    private Contacts contacts;

    protected Member() {
    }

    /** Sex and birth date are those of the IIN. */
    public Member(Iin iin, Name name, Union union, Region region, Contacts contacts) {
        this.iin = iin.digits();
        this.family = name.family();
        this.given = name.given();
        this.patronymic = name.patronymic();
        this.folded = Spelling.folded(fullName());
        this.sex = iin.sex();
        this.born = iin.born();
        this.union = union;
        this.region = region;
        this.contacts = contacts;
    }

    /** Where the person works and how to reach them now. */
    public void reachAt(Union newUnion, Region newRegion, Contacts newContacts) {
        this.union = newUnion;
        this.region = newRegion;
        this.contacts = newContacts;
    }

    /** Family, given name and patronymic, as papers print them. */
    public String fullName() {
        return name().full();
    }

    /** Family name and initial, as grids print it. */
    public String shortName() {
        return family + " " + given.charAt(0) + ".";
    }

    public Name name() {
        return new Name(family, given, patronymic);
    }

    public Long id() {
        return id;
    }

    public Iin iin() {
        return new Iin(iin);
    }

    public Sex sex() {
        return sex;
    }

    public LocalDate born() {
        return born;
    }

    public Union union() {
        return union;
    }

    public Region region() {
        return region;
    }

    public Contacts contacts() {
        return contacts;
    }
}
