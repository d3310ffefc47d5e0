package org.arasan.exchange.house;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.exchange.table.Words;
import org.arasan.resort.BookingTerms;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;

/** Reads the value of one setting of a resort; what it cannot read is a fault and {@code null}. */
record ResortRow(Entry entry, Plan plan) {

    private static final Pattern HOUR = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");
    private static final Pattern HOURS = Pattern.compile("([0-9.:]+)\\s*[-–—]\\s*([0-9.:]+)");

    /** The value: text, zone, hour, number, day counting, yes or no, a weekday or none, or a list of hours. */
    Object value(ResortSetting setting) {
        Reading reading = new Reading(entry, plan);
        return switch (setting) {
            case NAME -> reading.text(Column.VALUE);
            case ZONE -> zone();
            case CHECK_IN, CHECK_OUT -> checked(hour(entry.get(Column.VALUE)), "hour-form");
            case DAY_COUNTING -> reading.choice(Column.VALUE, Words.DAY_COUNTING);
            case DINING_SEATS, GROUP_SIZE -> reading.whole(Column.VALUE, 1, ResortRules.MOST_SEATS);
            case SAME_SEX_ROOMS, COUPLES_EXCEPTED -> reading.choice(Column.VALUE, Words.YES_NO);
            case TURNOVER_DAY -> reading.choice(Column.VALUE, Words.TURNOVER_DAY);
            case HEALTH_CARD_MONTHS -> reading.whole(Column.VALUE, 1, BookingTerms.MOST_MONTHS);
            case HOLD_MINUTES -> reading.whole(Column.VALUE, 1, BookingTerms.MOST_HOLD_MINUTES);
            case OFFER_HOURS, NO_SHOW_AFTER_HOURS -> reading.whole(Column.VALUE, 1, BookingTerms.MOST_HOURS);
            default -> hours(setting.hours().orElseThrow());
        };
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(entry.get(Column.VALUE));
        } catch (DateTimeException unknown) {
            return checked(null, "zone-unknown");
        }
    }

    private List<ResortHours> hours(ResortHours.Kind kind) {
        List<ResortHours> hours = new ArrayList<>();
        for (String part : entry.get(Column.VALUE).split("[,;]")) {
            Matcher span = HOURS.matcher(part.strip());
            LocalTime from = span.matches() ? hour(span.group(1)) : null;
            LocalTime until = span.matches() ? hour(span.group(2)) : null;
            if (from == null || until == null) {
                return checked(null, "hours-form");
            }
            if (!from.isBefore(until)) {
                return checked(null, "hours-backwards");
            }
            hours.add(new ResortHours(kind, from, until));
        }
        hours.sort(Comparator.comparing(ResortHours::from));
        return overlap(hours) ? checked(null, "hours-overlap") : hours;
    }

    private static boolean overlap(List<ResortHours> hours) {
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).from().isBefore(hours.get(i - 1).until())) {
                return true;
            }
        }
        return false;
    }

    private static LocalTime hour(String written) {
        Matcher hour = HOUR.matcher(written.strip());
        return hour.matches() ? LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))) : null;
    }

    private <T> T checked(T value, String code) {
        if (value == null) {
            plan.fault(entry, Column.VALUE, code);
        }
        return value;
    }
}
