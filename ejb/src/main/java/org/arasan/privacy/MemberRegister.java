package org.arasan.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.arasan.Length;
import org.arasan.Part;
import org.arasan.Spelling;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.member.Member;
import org.arasan.resort.Resort;

/** Members by name, page after page: all, or those whom some words find. An administrator of one resort sees its guests alone. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class MemberRegister {

    /** Whether member {@code m} stays or stayed at {@code :resort}, or is enrolled there. */
    static final String CAME_TO = """
            (exists (select 1 from Stay s where s.member = m and s.resort.id = :resort)
             or exists (select 1 from Enrolment e where e.member = m and e.intake.resort.id = :resort))""";

    /** A member, and the last day of the latest stay, or {@code null}. */
    public record Line(Member member, LocalDate lastStay) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /**
     * The members whom {@code words} find, that is all without words: twelve digits are an IIN, words with a digit the number of a
     * voucher, others a part of the name, however spelt. Erased members are found by nothing.
     *
     * @param part by folded name and id
     */
    public Part.Rows<Line> members(String words, Part part) {
        Wanted wanted = Wanted.of(Length.within(Length.NAME, words, "q"));
        Optional<Long> own = caller.confinedTo().map(Resort::id);
        TypedQuery<Member> query = em.createQuery("select m from Member m join fetch m.union join fetch m.region where m.erasedAt is null"
                + " and " + wanted.condition + (own.isPresent() ? " and " + CAME_TO : "")
                + (part.fromTheBeginning() ? "" : " and (m.folded, m.id) > (:folded, :id)") + " order by m.folded, m.id", Member.class);
        wanted.value.ifPresent(value -> query.setParameter("wanted", value));
        own.ifPresent(resort -> query.setParameter("resort", resort));
        if (!part.fromTheBeginning()) {
            query.setParameter("folded", part.text(0)).setParameter("id", part.number(1));
        }
        Part.Rows<Member> found = part.of(query.setMaxResults(part.toFetch()).getResultList());
        Map<Long, LocalDate> last = lastStays(found.rows());
        return new Part.Rows<>(found.rows().stream().map(each -> new Line(each, last.get(each.id()))).toList(), found.more());
    }

    /** The part that goes on after that member; the beginning where none is named, or where it was erased meanwhile. */
    public Part after(Long id, int limit) {
        return new Part(Optional.ofNullable(id).map(each -> em.find(Member.class, each)).filter(each -> !each.erased())
                .map(each -> List.of(each.folded(), String.valueOf(each.id()))).orElse(List.of()), limit);
    }

    private Map<Long, LocalDate> lastStays(List<Member> members) {
        Map<Long, LocalDate> last = new HashMap<>();
        em.createQuery("select s.member.id, max(s.period.lastDay) from Stay s where s.member in :members group by s.member.id",
                Object[].class).setParameter("members", members).getResultList()
                .forEach(row -> last.put((Long) row[0], (LocalDate) row[1]));
        return last;
    }

    /** What the words ask for. */
    private record Wanted(String condition, Optional<String> value) {

        static Wanted of(String words) {
            String text = words == null ? "" : words.strip();
            if (text.replaceAll("\\s", "").matches("[0-9]{12}")) {
                return new Wanted("m.iin = :wanted", Optional.of(text.replaceAll("\\s", "")));
            }
            if (text.chars().anyMatch(Character::isDigit)) {
                return new Wanted("exists (select 1 from Voucher v where v.holder = m and upper(v.number) like :wanted)",
                        Optional.of("%" + text.toUpperCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%"));
            }
            String name = Spelling.folded(text);
            return name.isEmpty() ? new Wanted("true", Optional.empty())
                    : new Wanted("m.folded like :wanted", Optional.of("%" + name.replace(' ', '%') + "%"));
        }
    }
}
