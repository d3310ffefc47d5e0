package org.arasan.stay.reception.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.member.Sex;

/**
 * Everything that stands on one guest's registration form, exactly as it is printed; nothing else is looked up while drawing.
 *
 * @param language the guest's
 * @param quiet the hours in which the house is quiet, such as {@code 14:00–16:00}; none where it has none
 */
public record FormPage(Language language, String resort, Guest guest, Stay stay, Papers papers, List<String> quiet) {

    /** Who. What is empty is left blank, to be filled in by hand. */
    public record Guest(String name, Sex sex, LocalDate born, String iin, String phone, String email, String union, String region,
                        String position) {
    }

    /**
     * When and where.
     *
     * @param voucher series and number; what the code holds
     * @param bed its label, or null
     * @param place building, floor and category; null without a bed
     */
    public record Stay(String voucher, LocalDate firstDay, LocalDate lastDay, LocalTime checkIn, LocalTime checkOut, String bed, Place place) {
    }

    /** Where a bed stands. */
    public record Place(String building, int floor, String category) {
    }

    /**
     * What the desk has seen.
     *
     * @param document its kind in the guest's language, or empty
     * @param ends the last characters of its number, or empty
     * @param cardIssuedOn day of issue of the health-resort card, or null
     */
    public record Papers(String document, String ends, LocalDate cardIssuedOn) {
    }

    String word(String key, Object... args) {
        return Texts.in(language).get("reception.form." + key, args);
    }
}
