package org.arasan.treatment.appointment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.arasan.stay.Stay;

/** What guests have to do beside treatments. Parts of the house that lie higher tell it, each by one CDI bean; nobody lists them. */
public interface Engagements {

    /**
     * All of these guests', who stay at one house, during their stays, by the ids of the stays; whoever has none need not be there. It is asked for a hundred
     * guests in as many queries as for one.
     */
    Map<Long, List<Engagement>> of(Collection<Stay> stays);
}
