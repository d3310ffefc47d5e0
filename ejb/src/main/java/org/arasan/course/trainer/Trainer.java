package org.arasan.course.trainer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.Account;
import org.arasan.access.Role;
import org.arasan.resort.Resort;

/** Somebody who gives lessons at a resort: in which languages, on which topics of the curriculum. An account lets them sign in. */
@Entity
public class Trainer implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trainer_seq")
    @SequenceGenerator(name = "trainer_seq", sequenceName = "trainer_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ElementCollection
    @CollectionTable(name = "trainer_language", joinColumns = @JoinColumn(name = "trainer_id"))
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    private Set<Language> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "trainer_topic", joinColumns = @JoinColumn(name = "trainer_id"))
    @Column(name = "topic")
    private Set<Integer> topics = new HashSet<>();

    protected Trainer() {
    }

    public Trainer(Resort resort, String name, Set<Language> languages, Set<Integer> topics) {
        this.resort = resort;
        this.name = name.strip();
        teach(languages, topics);
    }

    /** Takes other languages and topics (numbers of the curriculum's rows); lessons already laid out stay with them. */
    public final void teach(Set<Language> inLanguages, Set<Integer> onTopics) {
        if (inLanguages.isEmpty()) {
            throw Refusal.invalid("course.trainer-needs-language", name).at("languages");
        }
        languages.retainAll(inLanguages);
        languages.addAll(inLanguages);
        topics.retainAll(onTopics);
        topics.addAll(onTopics);
    }

    /** Lets that account's owner act as this trainer. */
    public void signInAs(Account colleague) {
        if (!colleague.is(Role.TRAINER)) {
            throw Refusal.invalid("course.account-is-no-trainer", colleague.login()).at("account");
        }
        account = colleague;
    }

    /** Takes the account away; lessons and marks stay. */
    public void signOut() {
        account = null;
    }

    public boolean isUsedBy(Account caller) {
        return account != null && Objects.equals(account.id(), caller.id());
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

    /** Who signs in as this trainer, or {@code null}. */
    public Account account() {
        return account;
    }

    public Set<Language> languages() {
        return Set.copyOf(languages);
    }

    /** Numbers of the curriculum's topics, in order. */
    public Set<Integer> topics() {
        return new TreeSet<>(topics);
    }
}
