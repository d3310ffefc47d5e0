package org.arasan.member;

import java.util.List;
import java.util.Set;

/**
 * What one part of the house keeps about a person: it shows it to the person, says what would go and what stands against that, and makes
 * its rows anonymous. Every part that keeps something brings one CDI bean; nobody lists them. Called inside a use case that has settled
 * who may ask, and in its transaction.
 */
public interface PersonalData {

    /** The tables whose rows about a person it shows and erases; a table that refers to a member is somebody's. */
    Set<String> tables();

    /** Where its chapters stand among the others': from 0, the person, to 99. */
    int place();

    /** Is it about health? Then only the member and doctors are shown it. */
    default boolean medical() {
        return false;
    }

    /** All that is kept of that person, for the person to read. */
    List<Chapter> of(Member member);

    /** Why the person cannot be erased now; empty where nothing speaks against it. */
    default List<Note> against(Member member) {
        return List.of();
    }

    /** What an erasure would do here, in sentences for whoever decides on it. */
    List<Note> consequences(Member member);

    /**
     * Makes the rows of that person anonymous: what names the person goes, what counts stays. The member's own row goes last, so name and
     * numbers can still be read here.
     */
    void erase(Member member);
}
