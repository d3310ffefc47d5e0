package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.web.PageTexts;

/** What the script of the grid says: the bundle {@code grid}, and the days as this reader writes them. */
@Named
@RequestScoped
public class GridWords {

    private static final LocalDate A_MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Inject
    private PageTexts texts;

    /** As a JSON object. Months are told by their first day, so that a script can put any other day in its place. */
    public String getJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.all("grid").forEach(json::add);
        Stream.of(FittingBed.Note.values()).forEach(note -> json.add("note." + note, texts.of(note)));
        json.add("months", series(12, month -> texts.shortDay(NEW_YEAR.plusMonths(month))));
        json.add("weekdays", series(7, day -> texts.weekday(A_MONDAY.plusDays(day))));
        json.add("span", texts.getOr("shell.span", ""));
        return json.build().toString();
    }

    private static JsonArray series(int count, Function<Integer, String> word) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            words.add(word.apply(i));
        }
        return words.build();
    }
}
