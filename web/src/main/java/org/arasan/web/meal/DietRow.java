package org.arasan.web.meal;

import org.arasan.meal.diet.Diet;

/** @param inUse whether it is still given to guests */
public record DietRow(Long id, String code, String name, boolean inUse) {

    static DietRow of(Diet diet) {
        return diet == null ? null : new DietRow(diet.id(), diet.code(), diet.name(), diet.inUse());
    }
}
