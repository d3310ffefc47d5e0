package org.arasan.treatment.rule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Versioned;
import org.arasan.resort.Resort;

/** What a house asks of all treatments together: {@link CureTerms}, and the rest between two kinds. Made when a doctor first changes it. */
@Entity
public class CureRules implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cure_rules_seq")
    @SequenceGenerator(name = "cure_rules_seq", sequenceName = "cure_rules_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    private Resort resort;

    @Column(name = "one_general_a_day")
    private boolean oneGeneralADay;
    private int gentleDays;
    private boolean gentleLastDay;
    private boolean sundaysOff;
    private boolean quietHourKept;
    private int minutesBeforeMeal;
    private int minutesAfterMeal;

    @ElementCollection
    @CollectionTable(name = "cure_rest", joinColumns = @JoinColumn(name = "rules_id"))
    private Set<RestBetween> rests = new HashSet<>();

    protected CureRules() {
    }

    /** The usual terms, and no pair of kinds. */
    CureRules(Resort resort) {
        this.resort = resort;
        adopt(CureTerms.usual(), Set.of());
    }

    /** Takes other terms and other pairs; appointments made already stay where they are. */
    final void adopt(CureTerms terms, Set<RestBetween> pairs) {
        oneGeneralADay = terms.oneGeneralADay();
        gentleDays = terms.gentleDays();
        gentleLastDay = terms.gentleLastDay();
        sundaysOff = terms.sundaysOff();
        quietHourKept = terms.quietHourKept();
        minutesBeforeMeal = terms.minutesBeforeMeal();
        minutesAfterMeal = terms.minutesAfterMeal();
        rests.retainAll(pairs);
        rests.addAll(pairs);
    }

    public CureTerms terms() {
        return new CureTerms(oneGeneralADay, gentleDays, gentleLastDay, sundaysOff, quietHourKept, minutesBeforeMeal, minutesAfterMeal);
    }

    /** The pairs of kinds, by name. */
    public List<RestBetween> rests() {
        return rests.stream().sorted(Comparator.comparing((RestBetween each) -> each.earlier().name())
                .thenComparing(each -> each.later().name())).toList();
    }

    /** {@code null} where the house has the usual rules and nobody has changed them. */
    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Resort resort() {
        return resort;
    }
}
