package org.arasan.treatment.appointment;

import java.util.List;
import org.arasan.stay.Stay;

/** What a guest has to do beside treatments. Parts of the house that lie higher tell it, each by one CDI bean; nobody lists them. */
public interface Engagements {

    /** All of that guest's during the stay. */
    List<Engagement> of(Stay stay);
}
