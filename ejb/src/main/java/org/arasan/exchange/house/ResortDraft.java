package org.arasan.exchange.house;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Target;
import org.arasan.resort.BookingTerms;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;
import org.arasan.resort.ResortRules.DayCounting;
import org.arasan.resort.RoomSharing;

/** The rules of a house as a sheet would leave them: what it names, and the rest as it is. */
final class ResortDraft {

    private final String nameNow;
    private final ResortRules now;
    private final Map<ResortSetting, Entry> named;
    private final Map<ResortSetting, Object> values;

    ResortDraft(Target target, Map<ResortSetting, Entry> named, Map<ResortSetting, Object> values) {
        this.nameNow = target.intake().resort().name();
        this.now = target.rules();
        this.named = named;
        this.values = values;
    }

    String name() {
        return (String) values.getOrDefault(ResortSetting.NAME, nameNow);
    }

    ResortRules rules() {
        return new ResortRules((ZoneId) get(ResortSetting.ZONE),
                (LocalTime) get(ResortSetting.CHECK_IN), (LocalTime) get(ResortSetting.CHECK_OUT),
                (DayCounting) get(ResortSetting.DAY_COUNTING), (Integer) get(ResortSetting.DINING_SEATS),
                (Integer) get(ResortSetting.GROUP_SIZE), hours(), sharing(), terms());
    }

    private RoomSharing sharing() {
        return new RoomSharing((Boolean) get(ResortSetting.SAME_SEX_ROOMS), (Boolean) get(ResortSetting.COUPLES_EXCEPTED));
    }

    private BookingTerms terms() {
        return new BookingTerms((Integer) get(ResortSetting.HOLD_MINUTES), (Integer) get(ResortSetting.OFFER_HOURS),
                (Integer) get(ResortSetting.NO_SHOW_AFTER_HOURS), (Integer) get(ResortSetting.HEALTH_CARD_MONTHS),
                (DayOfWeek) ((Optional<?>) get(ResortSetting.TURNOVER_DAY)).orElse(null));
    }

    boolean changesAnything() {
        return values.keySet().stream().anyMatch(this::changes);
    }

    /** Notes for each row whether it changes anything, and what. */
    void note(Plan plan) {
        named.forEach((setting, entry) -> {
            if (changes(setting)) {
                plan.change(entry, Column.VALUE, entry.get(Column.PARAMETER), shown(before(setting)), shown(values.get(setting)));
                plan.will(entry, Plan.Fate.CHANGED, "setting " + setting, () -> { });
            } else {
                plan.same(entry);
            }
        });
    }

    private boolean changes(ResortSetting setting) {
        return !values.get(setting).equals(before(setting));
    }

    private Object get(ResortSetting setting) {
        return values.getOrDefault(setting, before(setting));
    }

    private Object before(ResortSetting setting) {
        return switch (setting) {
            case NAME -> nameNow;
            case ZONE -> now.zone();
            case CHECK_IN -> now.checkIn();
            case CHECK_OUT -> now.checkOut();
            case DAY_COUNTING -> now.dayCounting();
            case DINING_SEATS -> now.diningSeats();
            case GROUP_SIZE -> now.groupSize();
            case SAME_SEX_ROOMS -> now.sameSexRooms();
            case COUPLES_EXCEPTED -> now.couplesExcepted();
            case TURNOVER_DAY -> Optional.ofNullable(now.turnoverDay());
            case HEALTH_CARD_MONTHS -> now.healthCardMonths();
            case HOLD_MINUTES -> now.holdMinutes();
            case OFFER_HOURS -> now.offerHours();
            case NO_SHOW_AFTER_HOURS -> now.noShowAfterHours();
            default -> now.hours().stream().filter(hours -> hours.kind() == setting.hours().orElseThrow()).toList();
        };
    }

    /** By the hour, as the entity keeps them. */
    private List<ResortHours> hours() {
        List<ResortHours> hours = new ArrayList<>();
        for (ResortSetting setting : ResortSetting.values()) {
            if (setting.hours().isPresent()) {
                ((List<?>) get(setting)).forEach(each -> hours.add((ResortHours) each));
            }
        }
        hours.sort(ResortHours.IN_THE_DAY);
        return List.copyOf(hours);
    }

    private static Object shown(Object value) {
        if (value instanceof List<?> hours) {
            return hours.stream().map(ResortHours.class::cast).map(ResortHours::text)
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Optional<?> day ? day.map(Object.class::cast).orElse("—") : value;
    }
}
