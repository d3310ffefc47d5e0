package org.arasan.stay.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Language;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final Instant ASKED = Instant.parse("2026-11-22T09:00:00Z");

    private int asked;
    private final Resort resort = new Resort("Spring", ResortRules.usual(ZoneId.of("Asia/Almaty")));
    private final Member member = new Member(new Iin("940721301003"), new Name("Омаров", "Дәурен", "Серікұлы"), null, null,
            new Contacts("", "", "", Language.KK));

    @Test
    void everyCategoryHasALineOfItsOwn() {
        List<Line> lines = Line.of(List.of(request(0, "suite"), request(0, null), request(0, "suite")));
        assertEquals(List.of("1/2", "1/1", "2/2"), lines.stream().map(line -> line.position() + "/" + line.of()).toList());
    }

    @Test
    void daysThatTouchAreLookedAtTogetherInTheOrderOfAsking() {
        Stay late = request(8, null);
        Stay early = request(0, null);
        Stay between = request(5, null);
        Stay farAway = request(200, null);
        List<Seasons.Season> seasons = Seasons.of(List.of(farAway, late, early, between));
        assertEquals(List.of(List.of(late, early, between), List.of(farAway)), seasons.stream().map(Seasons.Season::stays).toList());
        assertEquals(early.period().arrives(), seasons.get(0).from());
        assertEquals(late.period().leaves(), seasons.get(0).until());
    }

    private Stay request(int after, String category) {
        LocalDate day = FIRST.plusDays(after);
        StayPeriod period = StayPeriod.of(resort, day, day.plusDays(6), FIRST);
        return Stay.requested(new Booking(resort, null, member, period, new StayWish(Need.NONE, null, category)),
                new Hand(null, ASKED.plusSeconds(asked++), null));
    }
}
