package org.arasan.admission;

import java.time.LocalDate;
import java.time.Period;
import org.arasan.member.Iin;
import org.arasan.member.Region;
import org.arasan.member.Sex;
import org.arasan.member.Union;

/**
 * What quotas look at in a person.
 *
 * @param age in whole years on the first day of the intake
 */
record Traits(Long union, Long region, Sex sex, int age) {

    static Traits of(Iin iin, Union union, Region region, LocalDate firstDay) {
        return new Traits(union.id(), region.id(), iin.sex(), Period.between(iin.born(), firstDay).getYears());
    }
}
