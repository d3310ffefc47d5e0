package org.arasan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.resort.Resort;

/** Administrators let colleagues in: those of one resort their own, those of all everybody. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StaffAccounts {

    /**
     * A colleague to be.
     *
     * @param role one of {@link Role#STAFF}
     * @param resort id of the resort they work for, or null for all
     * @param office of the union whose officer it will be; null for every other role
     */
    public record Colleague(String email, String name, String role, Long resort, Language language, Desk office) {
    }

    /** A union's office by the names of its union and region; the federation has neither, a sector committee no region. */
    public record Desk(OfficeLevel level, String union, String region) {
    }

    /** The account, and the token of the link by which its owner chooses a password; shown this once. */
    public record Invitation(Account account, String token) {
    }

    private static final String WHOLE = """
            select a from Account a left join fetch a.resort join fetch a.roles left join fetch a.office.union left join fetch a.office.region
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private UnionRegister unions;

    /** Staff by name, as far as the caller manages them. */
    public List<Account> list() {
        Optional<Resort> own = caller.confinedTo();
        return em.createQuery(WHOLE + "where a.member is null and (:all = true or a.resort.id = :own) order by a.name, a.id", Account.class)
                .setParameter("all", own.isEmpty()).setParameter("own", own.map(Resort::id).orElse(0L)).getResultList();
    }

    /** A part of them, in the same order: by name and id. */
    public Part.Rows<Account> list(Part part) {
        Long own = caller.confinedTo().map(Resort::id).orElse(null);
        TypedQuery<Long> ids = em.createQuery("select a.id from Account a where a.member is null and (:own is null or a.resort.id = :own)"
                + (part.fromTheBeginning() ? "" : " and (a.name, a.id) > (:name, :id)") + " order by a.name, a.id", Long.class)
                .setParameter("own", own).setMaxResults(part.toFetch());
        if (!part.fromTheBeginning()) {
            ids.setParameter("name", part.text(0)).setParameter("id", part.number(1));
        }
        return part.of(em.createQuery(WHOLE + "where a.id in :ids order by a.name, a.id", Account.class)
                .setParameter("ids", ids.getResultList()).getResultList());
    }

    /**
     * Opens a colleague's account. Refuses a bad e-mail, one that has an account, a missing name, an unknown role, a resort (or all of
     * them) that is not the caller's, and an officer without an office.
     */
    public Invitation invite(Colleague colleague) {
        requireSound(colleague);
        require(colleague.role() != null && Role.STAFF.contains(colleague.role()), "access.role", "role");
        caller.mayManage(colleague.resort());
        requireNew(Account.normal(colleague.email()));
        Account account = opened(colleague, colleague.language() == null ? caller.account().language() : colleague.language());
        em.persist(account);
        return new Invitation(account, codes.link(account));
    }

    private Account opened(Colleague colleague, Language language) {
        if (colleague.role().equals(Role.OFFICE)) {
            require(colleague.resort() == null, "access.office-resort", "resort");
            return Account.ofOfficer(colleague.email(), colleague.name(), office(colleague.office()), language);
        }
        Resort resort = colleague.resort() == null ? null : Rows.found(em, Resort.class, colleague.resort());
        return Account.ofStaff(colleague.email(), colleague.name(), colleague.role(), resort, language);
    }

    private Office office(Desk desk) {
        require(desk != null, "access.office-level", "level");
        return new Office(desk.level(), unions.union(desk.union()), unions.region(desk.region()));
    }

    /** A new link for somebody who lost the first one, or their password; the old password holds until it is used. */
    public Invitation reset(Long id) {
        Account account = managed(id);
        if (account.state() == Account.State.DISABLED) {
            throw Refusal.conflict("access.account-disabled");
        }
        return new Invitation(account.read(), codes.link(account));
    }

    /** Ends an account's sessions, tokens and links at once. Refuses one's own: somebody has to stay inside. */
    public void disable(Long id) {
        Account account = managed(id);
        if (account.equals(caller.account())) {
            throw Refusal.conflict("access.disable-yourself");
        }
        account.disable();
    }

    /** Lets its owner in again. */
    public void enable(Long id) {
        managed(id).enable();
    }

    private Account managed(Long id) {
        Account account = Optional.ofNullable(em.find(Account.class, id)).filter(found -> found.member() == null)
                .orElseThrow(Refusal::notFound);
        caller.mayManage(account.resort() == null ? null : account.resort().id());
        return account;
    }

    private void requireNew(String login) {
        if (!em.createQuery("select a.id from Account a where a.login = :login", Long.class).setParameter("login", login)
                .getResultList().isEmpty()) {
            throw Refusal.conflict("constraint.account_login_key").at("email");
        }
    }

    static void requireSound(Colleague colleague) {
        require(colleague.email() != null && colleague.email().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "access.email", "email");
        require(colleague.name() != null && !colleague.name().isBlank(), "access.name", "name");
        Length.within(Length.NAME, colleague.name(), "name");
        Length.within(Length.NAME, colleague.email(), "email");
    }

    private static void require(boolean sound, String code, String field) {
        if (!sound) {
            throw Refusal.invalid(code).at(field);
        }
    }
}
