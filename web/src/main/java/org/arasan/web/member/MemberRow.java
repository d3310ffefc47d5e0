package org.arasan.web.member;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.Language;
import org.arasan.member.Member;
import org.arasan.member.Sex;

/**
 * A member on the wire. The IIN is masked; whoever needs all of it asks for {@code /members/{id}/iin}.
 *
 * @param lastStay the last day of the latest stay, or null
 * @param erasedAt null while the house keeps the person
 */
public record MemberRow(Long id, String name, String maskedIin, LocalDate born, Sex sex, String phone, String email, String union,
                        String region, String position, Language language, LocalDate lastStay, Instant erasedAt) {

    static MemberRow of(Member member, LocalDate lastStay) {
        return new MemberRow(member.id(), member.fullName(), member.maskedIin(), member.born(), member.sex(), member.contacts().phone(),
                member.contacts().email(), member.union().name(), member.region().name(), member.contacts().position(),
                member.contacts().language(), lastStay, member.erasedAt());
    }
}
