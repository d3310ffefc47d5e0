package org.arasan.treatment.contraindication;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.resort.Resort;
import org.arasan.treatment.Treatment;

/** A condition in the house's catalogue, such as a pacemaker or a pregnancy, and the kinds of treatment that it forbids. */
@Entity
public class HealthCondition implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "health_condition_seq")
    @SequenceGenerator(name = "health_condition_seq", sequenceName = "health_condition_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private String name;

    @ManyToMany
    @JoinTable(name = "health_condition_treatment", joinColumns = @JoinColumn(name = "condition_id"),
            inverseJoinColumns = @JoinColumn(name = "treatment_id"))
    private Set<Treatment> forbidden = new HashSet<>();

    private boolean inUse = true;

    protected HealthCondition() {
    }

    HealthCondition(Resort resort, String name, Set<Treatment> forbidden) {
        this.resort = resort;
        describe(name, forbidden);
    }

    /** Takes another name and forbids other kinds; prescriptions made already stay. Refuses a missing name, and one that forbids nothing. */
    final void describe(String newName, Set<Treatment> kinds) {
        if (newName == null || newName.isBlank()) {
            throw Refusal.invalid("contraindication.name-missing").at("name");
        }
        if (kinds.isEmpty()) {
            throw Refusal.invalid("contraindication.forbids-nothing").at("kinds");
        }
        name = Length.within(Length.NAME, newName.strip(), "name");
        forbidden.retainAll(kinds);
        forbidden.addAll(kinds);
    }

    /** It is noted for nobody any more; what was noted goes on. */
    void takeOutOfUse() {
        inUse = false;
    }

    void takeIntoUse() {
        inUse = true;
    }

    public boolean forbids(Treatment kind) {
        return forbidden.stream().anyMatch(each -> each.id().equals(kind.id()));
    }

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

    public String name() {
        return name;
    }

    /** The kinds it forbids, by name. */
    public List<Treatment> forbidden() {
        return forbidden.stream().sorted(Comparator.comparing(Treatment::name)).toList();
    }

    public boolean inUse() {
        return inUse;
    }
}
