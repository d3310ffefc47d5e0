package org.arasan.stay.house;

import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.FittingBed;

/**
 * A guest who has a bed in a place that is to be closed, and the beds elsewhere that fit, the best first.
 *
 * @param intake its id, or {@code null} of a guest who stays by themself
 */
public record Affected(Stay stay, Long intake, List<FittingBed> beds) {

    public String guest() {
        return stay.member().fullName();
    }
}
