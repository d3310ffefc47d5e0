package org.arasan.exchange.people;

import java.util.Map;
import org.arasan.member.Member;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.Enrolment;
import org.arasan.stay.Stay;
import org.arasan.voucher.Voucher;

/**
 * What is known already of the people and vouchers that lists name.
 *
 * @param members by IIN
 * @param enrolments in this intake, by IIN
 * @param stays in this intake, by IIN
 * @param elsewhere for a stay, enrolments in other stays at the same time, by IIN
 * @param vouchers by number, holder included
 * @param used for which stay a voucher served, by number
 * @param unions all, by folded name
 * @param regions all, by folded name
 */
record KnownPeople(Map<String, Member> members, Map<String, Enrolment> enrolments, Map<String, Stay> stays,
                   Map<String, Enrolment> elsewhere, Map<String, Voucher> vouchers, Map<String, Stay> used,
                   Map<String, Union> unions, Map<String, Region> regions) {
}
