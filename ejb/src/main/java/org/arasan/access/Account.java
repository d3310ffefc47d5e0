package org.arasan.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.member.Member;
import org.arasan.resort.Resort;

/**
 * Somebody who may sign in. It is invited with a one-time secret, becomes active with a password of its owner's own choice, and may be
 * disabled, which ends every session and token at once. Staff sign in by e-mail, members by the number of their voucher.
 */
@Entity
public class Account implements Versioned {

    /** How far it has come. */
    public enum State { INVITED, ACTIVE, DISABLED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    private String login;
    private String name;
    private String password;
    private Instant passwordSet;
    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;
    @OneToOne(fetch = FetchType.LAZY)
    private Member member;
    @Embedded
    private Office office;
    @Enumerated(EnumType.STRING)
    private Language language;
    @Enumerated(EnumType.STRING)
    private State state;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new TreeSet<>();

    protected Account() {
    }

    private Account(String login, String name, Language language, String role) {
        this.login = normal(login);
        this.name = name.strip();
        this.language = language;
        this.state = State.INVITED;
        this.roles.add(role);
    }

    /** A colleague, who signs in by e-mail; {@code resort} is the one they work for, or {@code null} for all. */
    public static Account ofStaff(String email, String name, String role, Resort resort, Language language) {
        Account account = new Account(email, name, language, role);
        account.resort = resort;
        return account;
    }

    /** A colleague in a union's office, who signs in by e-mail. */
    public static Account ofOfficer(String email, String name, Office office, Language language) {
        Account account = new Account(email, name, language, Role.OFFICE);
        account.office = office;
        return account;
    }

    /** A guest, who signs in by the number of the voucher. */
    public static Account ofMember(Member member, String voucher) {
        Account account = new Account(voucher, member.fullName(), member.contacts().language(), Role.MEMBER);
        account.member = member;
        return account;
    }

    /** A login as it is kept and compared: small letters, no blanks around it. */
    public static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** The owner has chosen a password: {@code hash} is what is kept of it. Sessions that began under an earlier one are over. */
    public void secure(String hash, Instant now) {
        if (state == State.DISABLED) {
            throw Refusal.conflict("access.account-disabled");
        }
        password = hash;
        passwordSet = now.truncatedTo(ChronoUnit.MICROS);
        state = State.ACTIVE;
    }

    /** Nobody signs in with it any more, sessions and tokens end; what its owner did stays under its name. */
    public void disable() {
        state = State.DISABLED;
    }

    /** Its owner is erased: nobody signs in with it ever again, and what was done under it was done by a number. */
    void erase() {
        login = "erased-" + id;
        name = member.numberedName();
        password = null;
        passwordSet = null;
        state = State.DISABLED;
    }

    /** Lets its owner in again, with the password of before where there was one. */
    public void enable() {
        if (state == State.DISABLED) {
            state = password == null ? State.INVITED : State.ACTIVE;
        }
    }

    /** The member came again: from now on the new voucher is the login. */
    public void signInBy(String voucher) {
        login = normal(voucher);
    }

    /** From now on pages and papers speak to the owner in this language. */
    public void speak(Language chosen) {
        language = chosen;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    /** The hash of the password, by Jakarta Security's {@code Pbkdf2PasswordHash}; null until there is one. */
    String password() {
        return password;
    }

    Instant passwordSet() {
        return passwordSet;
    }

    /** E-mail of staff, voucher number of a member; in small letters. */
    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public State state() {
        return state;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** What its owner is told at the door: the roles, and {@link Role#HOUSE} for an administrator of all resorts. */
    Set<String> rolesAtTheDoor() {
        Set<String> told = new TreeSet<>(roles);
        if (resort == null && is(Role.ADMINISTRATOR)) {
            told.add(Role.HOUSE);
        }
        return told;
    }

    /** The resort this account is confined to, or {@code null} for all. */
    public Resort resort() {
        return resort;
    }

    /** The same with its office at hand, also when the transaction is over. */
    Account read() {
        if (office != null) {
            office.read();
        }
        return this;
    }

    /** The union's office its owner works in, or {@code null} where it is none. */
    public Office office() {
        return office;
    }

    /** The member who owns it, or {@code null} for staff. */
    public Member member() {
        return member;
    }
}
