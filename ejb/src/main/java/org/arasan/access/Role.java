package org.arasan.access;

import java.util.List;

/** Who may do what. An account holds one of them; {@link #SYSTEM} belongs to what happens because time has passed. */
public final class Role {

    /** Runs one resort, or all of them where the account names none. */
    public static final String ADMINISTRATOR = "administrator";
    /** An administrator whose account names no resort has this role too; it is told at the door and stored nowhere. */
    public static final String HOUSE = "house";
    /** Gives lessons and calls the roll. */
    public static final String TRAINER = "trainer";
    /** Prescribes treatments; nobody else reads them. */
    public static final String DOCTOR = "doctor";
    /** Applies for vouchers and decides on them, for a trade union or the federation: see {@link Office}. */
    public static final String OFFICE = "office";
    /** Sees what is their own. */
    public static final String MEMBER = "member";
    /** A job; no account ever holds it, and every row is open to it. */
    public static final String SYSTEM = "system";

    /** The roles that an administrator may give to a colleague. */
    public static final List<String> STAFF = List.of(ADMINISTRATOR, TRAINER, DOCTOR, OFFICE);

    private Role() {
    }
}
