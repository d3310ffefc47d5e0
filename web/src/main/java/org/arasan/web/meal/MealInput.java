package org.arasan.web.meal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.arasan.resort.ResortHours;
import org.omnifaces.util.Faces;

/** What is sent about a meal by plain fields; what cannot be read counts as left out, and the use case refuses that. */
final class MealInput {

    private MealInput() {
    }

    static LocalDate day(String name) {
        try {
            String day = Faces.getRequestParameter(name);
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    static ResortHours.Kind meal(String name) {
        String meal = Faces.getRequestParameter(name);
        return Stream.of(ResortHours.Kind.values()).filter(each -> each.name().equals(meal)).findFirst().orElse(null);
    }
}
