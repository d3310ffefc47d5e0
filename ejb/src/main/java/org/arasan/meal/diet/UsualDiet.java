package org.arasan.meal.diet;

import java.util.List;

/**
 * A diet that many sanatoriums cook, proposed to a house that has not entered its own. The numbers are those of Pevzner's tables, by which
 * kitchens of the region still go.
 *
 * @param text the key of its name
 */
public record UsualDiet(String code, String text) {

    /** As a kitchen lists them. */
    public static final List<UsualDiet> ALL = List.of(new UsualDiet("№1", "meal.usual.stomach"), new UsualDiet("№5", "meal.usual.liver"),
            new UsualDiet("№9", "meal.usual.diabetes"), new UsualDiet("№10", "meal.usual.heart"), new UsualDiet("№15", "meal.usual.common"),
            new UsualDiet("V", "meal.usual.vegetarian"), new UsualDiet("H", "meal.usual.halal"));
}
