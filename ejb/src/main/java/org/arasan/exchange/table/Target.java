package org.arasan.exchange.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.arasan.Spelling;
import org.arasan.admission.terms.PlacesLeft;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Venue;

/** The intake that files go into, and what of its house and course will be there once the sheets judged so far are written. */
public final class Target {

    private final Intake intake;
    private final long enrolled;
    private final PlacesLeft places;
    private final Map<String, Venue> venues = new HashMap<>();
    private final Set<Integer> topics = new TreeSet<>();
    private ResortRules rules;
    private int beds;

    /**
     * @param enrolled people who have a place in the intake already
     * @param places those that are left, on paper
     */
    public Target(Intake intake, long enrolled, PlacesLeft places) {
        this.intake = intake;
        this.enrolled = enrolled;
        this.places = places;
        this.rules = intake.resort().rules();
    }

    public Intake intake() {
        return intake;
    }

    public long enrolled() {
        return enrolled;
    }

    /** The places that are left once those judged so far are in. */
    public PlacesLeft places() {
        return places;
    }

    /** The house's rules as they will be. */
    public ResortRules rules() {
        return rules;
    }

    public void adopt(ResortRules newRules) {
        rules = newRules;
    }

    /** A venue by its name however spelt, or {@code null}. */
    public Venue venue(String name) {
        return venues.get(Spelling.folded(name));
    }

    public void add(Venue venue) {
        venues.put(Spelling.folded(venue.name()), venue);
    }

    public Collection<Venue> venues() {
        return venues.values();
    }

    /** The numbers of the course's topics as they will be; empty while there is no curriculum. */
    public Set<Integer> topics() {
        return topics;
    }

    /** Beds of the house as they will be. */
    public int beds() {
        return beds;
    }

    public void count(int moreBeds) {
        beds += moreBeds;
    }
}
