package org.arasan.web.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.arasan.member.Member;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.Guest;
import org.arasan.web.PageTexts;

/** Draws stays as bars. */
record GridBars(GridScale scale, LocalDate today, PageTexts texts, Long intake) {

    private static final double TINY = 1.6;

    /** @param room everybody in the room, to know a couple */
    GridBar bar(Stay stay, List<Stay> room) {
        Member member = stay.member();
        StayPeriod period = stay.bedPeriod();
        StayLook look = StayLook.of(stay, today);
        Guest guest = Guest.of(stay);
        boolean couple = room.stream().map(Guest::of).anyMatch(other -> guest.meets(other) && guest.coupleWith(other));
        return new GridBar(stay.id(), member.shortName(), member.sex(), look, label(stay, look),
                scale.span(period.arrives(), period.leaves()),
                css(stay), texts.days(stay.period().firstDay(), stay.period().lastDay()), couple,
                stay.wish().need() == Need.WHEELCHAIR);
    }

    private String label(Stay stay, StayLook look) {
        Member member = stay.member();
        return texts.get("rooms.stay", member.shortName(), texts.get("rooms.sex." + member.sex()), texts.get(look.word()),
                stay.bed().label(),
                texts.days(stay.period().firstDay(), stay.period().lastDay()));
    }

    private String css(Stay stay) {
        double from = scale.at(stay.bedPeriod().arrives());
        double until = scale.at(stay.bedPeriod().leaves());
        StringJoiner css = new StringJoiner(" ");
        if (from < 0) {
            css.add("from-before");
        }
        if (until > scale.days()) {
            css.add("goes-on");
        }
        if (Math.min(until, scale.days()) - Math.max(from, 0) < TINY) {
            css.add("tiny");
        }
        if (intake != null && !intake.equals(stay.intake().id())) {
            css.add("aside");
        }
        return css.toString();
    }
}
