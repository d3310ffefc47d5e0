package org.arasan.member;

import jakarta.persistence.Column;
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
import java.time.Instant;
import java.time.LocalDate;
import org.arasan.Refusal;
import org.arasan.Spelling;

/**
 * A person of a trade union. Who somebody is (IIN, name, sex, birth date) never changes here; how to reach them ({@link Contacts}) does.
 * No person stands here twice: the IIN is unique. In the end the person may be erased: what can be counted stays (sex, year of birth,
 * union, region, language), and whoever comes again after that is a new member.
 */
@Entity
public class Member {

    private static final String ANONYMOUS = "№";

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

    /** Since when the house knows the person; the database says so. */
    @Column(insertable = false, updatable = false)
    private LocalDate knownSince;

    private Instant erasedAt;

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

    /** What names the person goes for good; the row goes on to count. Erased once, it stays so. */
    public void erase(Instant now) {
        if (erasedAt != null) {
            return;
        }
        iin = null;
        family = ANONYMOUS;
        given = String.valueOf(id);
        patronymic = "";
        folded = "";
        born = born.withDayOfYear(1);
        contacts = new Contacts("", "", "", contacts.language());
        erasedAt = now;
    }

    /** What the member is called once erased: {@code № 4711}. */
    public String numberedName() {
        return ANONYMOUS + " " + id;
    }

    /** Refuses whatever would make an erased member come or count again. */
    public void requireKept() {
        if (erased()) {
            throw Refusal.conflict("member.erased", fullName());
        }
    }

    public boolean erased() {
        return erasedAt != null;
    }

    /** Family, given name and patronymic, as papers print them. */
    public String fullName() {
        return name().full();
    }

    /** Family name and initial, as grids print it. */
    public String shortName() {
        return erased() ? fullName() : family + " " + given.charAt(0) + ".";
    }

    public Name name() {
        return new Name(family, given, patronymic);
    }

    public Long id() {
        return id;
    }

    /** {@code null} once the member is erased. */
    public Iin iin() {
        return iin == null ? null : new Iin(iin);
    }

    /** The IIN as lists show it; a dash once the member is erased. */
    public String maskedIin() {
        return iin == null ? "—" : iin().masked();
    }

    public Sex sex() {
        return sex;
    }

    /** Of an erased member the first day of the year. */
    public LocalDate born() {
        return born;
    }

    public LocalDate knownSince() {
        return knownSince;
    }

    /** {@code null} while the house keeps the person. */
    public Instant erasedAt() {
        return erasedAt;
    }

    /** The name folded ({@link Spelling}), by which lists are sorted and searched. */
    public String folded() {
        return folded;
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
