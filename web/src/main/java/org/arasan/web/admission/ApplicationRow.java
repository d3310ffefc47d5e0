package org.arasan.web.admission;

import java.time.Instant;
import java.util.Map;
import org.arasan.Language;
import org.arasan.admission.application.Application;
import org.arasan.member.Sex;
import org.arasan.programme.AdmissionRule.Way;

/**
 * An application as those see it who select, or who have nominated.
 *
 * @param turn its place in the order of coming, from 1
 * @param iin two digits at either end
 * @param otherName by which the house knows the person of that number, where it is another name; else null
 * @param enrolment the place in the intake, or null
 */
public record ApplicationRow(Long id, int turn, String number, Way way, String iin, String name, String otherName, Sex sex, int age, String union,
                             String region, String phone, String email, Language language, Map<String, String> answers,
                             Application.State state, String why, Instant filed, Instant decided, Long enrolment) {

    static ApplicationRow of(Application each) {
        return of(each, each.state(), each.otherName());
    }

    /** As an office sees it: nothing of it tells whom the house knows, or whom another office has nominated. */
    static ApplicationRow told(Application each) {
        return of(each, each.told(), null);
    }

    private static ApplicationRow of(Application each, Application.State state, String otherName) {
        return new ApplicationRow(each.id(), each.turn(), each.number(), each.way(), each.iin().masked(), each.fullName(), otherName,
                each.iin().sex(), each.age(), each.union().name(), each.region().name(), each.contacts().phone(), each.contacts().email(),
                each.contacts().language(), each.details().values(), state, each.why(), each.filedAt(), each.decidedAt(),
                each.enrolment() == null ? null : each.enrolment().id());
    }
}
