package org.arasan.planning.cure.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.search.LeftOut;
import org.arasan.planning.cure.search.LeftOut.Hindrance;
import org.arasan.planning.search.Because;

/**
 * Says why treatments have no time, and what somebody could do about it. Beside a guest's name the desk reads no cabinet, since that tells which
 * treatment it is; what is short in which cabinet it reads without any names.
 */
public final class LeftOutWords {

    /** What lies with a cabinet: whoever runs the house can do something about it. */
    private static final Set<CureConstraint> OF_CABINETS = Set.of(CureConstraint.CABINET_FULL, CureConstraint.CABINET_HOURS);

    private final CureFacts facts;
    private final Reader reader;

    public LeftOutWords(CureFacts facts, Reader reader) {
        this.facts = facts;
        this.reader = reader;
    }

    /** What is in the way of one treatment, constraint by constraint. */
    public List<Because> why(LeftOut leftOut) {
        return leftOut.hindrances().stream().map(each -> why(each, cabinet(leftOut))).toList();
    }

    private Because why(Hindrance each, String cabinet) {
        String text = each.constraint().key().replaceFirst("cure\\.", "planning.cure.why.");
        return reader == Reader.DOCTOR && OF_CABINETS.contains(each.constraint()) ? Because.of(text + ".doctor", days(each.days()), cabinet)
                : Because.of(text, days(each.days()));
    }

    /** What is short, cabinet by cabinet: on which days, and for how many treatments; nobody is named. */
    public List<Because> shortages(Collection<LeftOut> all) {
        List<Because> shortages = new ArrayList<>();
        for (CureConstraint constraint : OF_CABINETS.stream().sorted().toList()) {
            Map<String, List<Hindrance>> byCabinet = new TreeMap<>(all.stream().collect(Collectors.groupingBy(this::cabinet, Collectors.flatMapping(
                    each -> each.hindrances().stream().filter(one -> one.constraint() == constraint), Collectors.toList()))));
            byCabinet.forEach((cabinet, hindrances) -> {
                if (!hindrances.isEmpty()) {
                    Set<LocalDate> days = hindrances.stream().flatMap(each -> each.days().stream()).collect(Collectors.toCollection(TreeSet::new));
                    shortages.add(Because.of(constraint.key().replaceFirst("cure\\.", "planning.cure.short."), cabinet, days(days), hindrances.size()));
                }
            });
        }
        return shortages;
    }

    private String cabinet(LeftOut leftOut) {
        return facts.cabinets().get(leftOut.due().kind().cabinet()).name();
    }

    /** As people count them: 1 is the intake's first. */
    private String days(Collection<LocalDate> days) {
        return days.stream().map(each -> String.valueOf(facts.dayOfIntake(each))).collect(Collectors.joining(", "));
    }
}
