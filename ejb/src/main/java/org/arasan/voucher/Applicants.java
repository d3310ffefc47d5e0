package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.Spelling;
import org.arasan.access.Office;
import org.arasan.access.UnionRegister;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.member.Region;
import org.arasan.member.Union;

/** Finds the member an office applies for, or enters somebody new; members beyond the office's reach look as if there were none. */
@Dependent
class Applicants {

    private static final int PHONE_CHARACTERS = 60;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnionRegister unions;

    Member member(Long id, Person person, Office office) {
        if (id == null && person == null) {
            throw Refusal.invalid("voucher.member-missing").at("member");
        }
        if (id == null) {
            return known(person, office).orElseGet(() -> entered(person, office));
        }
        Member member = Rows.found(em, Member.class, id);
        if (!office.reaches(member.union(), member.region())) {
            throw Refusal.notFound();
        }
        member.requireKept();
        return member;
    }

    /** Who has that IIN already, if it is the person typed and the office's own. */
    private Optional<Member> known(Person person, Office office) {
        Optional<Member> member = em.createQuery("select m from Member m where m.iin = :iin", Member.class)
                .setParameter("iin", iin(person).digits()).getResultStream().findFirst();
        member.filter(each -> !office.reaches(each.union(), each.region())).ifPresent(each -> {
            throw Refusal.conflict("voucher.member-elsewhere").at("iin");
        });
        member.filter(each -> person.family() != null && !person.family().isBlank()
                && !Spelling.folded(each.name().family()).equals(Spelling.folded(person.family()))).ifPresent(each -> {
                    throw Refusal.conflict("voucher.iin-of-another", each.fullName()).at("iin");
                });
        return member;
    }

    private Member entered(Person person, Office office) {
        Union union = office.union() == null ? unions.union(person.union()) : office.union();
        Region region = office.region() == null ? unions.region(person.region()) : office.region();
        require(union != null, "union");
        require(region != null, "region");
        String phone = person.phone() == null ? "" : person.phone().strip();
        if (phone.length() > PHONE_CHARACTERS) {
            throw Refusal.invalid("voucher.text-long", PHONE_CHARACTERS).at("phone");
        }
        Member member = new Member(iin(person), name(person), union, region,
                new Contacts(phone, "", "", person.language() == null ? Language.RU : person.language()));
        em.persist(member);
        em.flush(); // its row is locked next
        return member;
    }

    private static Iin iin(Person person) {
        String digits = person.iin() == null ? "" : person.iin().replaceAll("\\s", "");
        Iin.Flaw flaw = Iin.flaw(digits);
        if (flaw != Iin.Flaw.SOUND) {
            throw Refusal.invalid("voucher.iin." + flaw.name()).at("iin");
        }
        return new Iin(digits);
    }

    private static Name name(Person person) {
        require(Name.isPart(person.family()), "family");
        require(Name.isPart(person.given()), "given");
        boolean none = person.patronymic() == null || person.patronymic().isBlank();
        require(none || Name.isPart(person.patronymic()), "patronymic");
        return new Name(person.family(), person.given(), none ? "" : person.patronymic());
    }

    private static void require(boolean sound, String field) {
        if (!sound) {
            throw Refusal.invalid("voucher.person-" + field).at(field);
        }
    }
}
