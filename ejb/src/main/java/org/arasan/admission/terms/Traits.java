package org.arasan.admission.terms;

import java.time.LocalDate;
import java.time.Period;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Region;
import org.arasan.member.Sex;
import org.arasan.member.Union;

/**
 * What quotas look at in a person.
 *
 * @param union its id; {@code null} where it is none that a quota could name, the region likewise
 * @param age in whole years on the first day of the intake
 */
public record Traits(Long union, Long region, Sex sex, int age) {

    public static Traits of(Iin iin, Union union, Region region, LocalDate firstDay) {
        return new Traits(union == null ? null : union.id(), region == null ? null : region.id(), iin.sex(),
                Period.between(iin.born(), firstDay).getYears());
    }

    public static Traits of(Member member, LocalDate firstDay) {
        return of(member.iin(), member.union(), member.region(), firstDay);
    }
}
