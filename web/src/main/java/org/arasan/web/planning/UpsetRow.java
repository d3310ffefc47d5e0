package org.arasan.web.planning;

import java.util.List;
import org.arasan.Texts;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.search.Because;
import org.arasan.planning.upset.Upset;

/**
 * One kind of thing that needs to be planned, in the reader's words.
 *
 * @param part   of a plan that mends it
 * @param name   what is wrong
 * @param count  how many places, lessons, treatments or breaches of rules
 * @param people how many people they are of; null where nobody is counted
 * @param fixed  how many of them no plan moves
 * @param cases  all of them; treatments as numbers, by guest or by cabinet
 */
public record UpsetRow(Upset.Kind kind, PlanPart.Kind part, String name, int count, Integer people, int fixed, List<Case> cases) {

    /**
     * One of them.
     *
     * @param why    null where the kind says it
     * @param stay   the guest's stay, or null
     * @param lesson the lesson, or null
     */
    public record Case(String what, String why, Long stay, Long lesson) {
    }

    static UpsetRow of(Upset upset, Texts texts) {
        return new UpsetRow(upset.kind(), upset.kind().part(), texts.of(upset.kind()), upset.count(), upset.people(), upset.fixed(),
                upset.cases().stream().map(each -> new Case(said(each.what(), texts), each.why() == null ? null : said(each.why(), texts), each.stay(),
                        each.lesson())).toList());
    }

    private static String said(Because words, Texts texts) {
        return texts.get(words.text(), words.args().toArray());
    }

    /** The first so many of its cases. */
    public List<Case> first(int most) {
        return cases.subList(0, Math.min(most, cases.size()));
    }
}
