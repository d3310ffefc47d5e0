package org.arasan.exchange.house;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.exchange.table.Words;
import org.arasan.resort.BookingTerms;
import org.arasan.resort.HoursText;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;

/** Reads the value of one setting of a resort; what it cannot read is a fault and {@code null}. */
record ResortRow(Entry entry, Plan plan) {

    /** The value: text, zone, hour, number, day counting, yes or no, a weekday or none, or a list of hours. */
    Object value(ResortSetting setting) {
        Reading reading = new Reading(entry, plan);
        return switch (setting) {
            case NAME -> reading.text(Column.VALUE);
            case ZONE -> zone();
            case CHECK_IN, CHECK_OUT -> checked(HoursText.hour(entry.get(Column.VALUE)).orElse(null), "hour-form");
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
        List<HoursText.Span> spans = HoursText.spans(entry.get(Column.VALUE)).orElse(null);
        if (spans == null) {
            return checked(null, "hours-form");
        }
        if (spans.stream().anyMatch(span -> !span.from().isBefore(span.until()))) {
            return checked(null, "hours-backwards");
        }
        List<ResortHours> hours = spans.stream().map(span -> new ResortHours(kind, span.from(), span.until()))
                .sorted(ResortHours.IN_THE_DAY).toList();
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

    private <T> T checked(T value, String code) {
        if (value == null) {
            plan.fault(entry, Column.VALUE, code);
        }
        return value;
    }
}
