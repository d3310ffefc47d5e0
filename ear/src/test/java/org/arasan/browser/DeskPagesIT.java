package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.DeskDay;
import org.arasan.system.House;
import org.junit.jupiter.api.Test;

/** A queue at the desk: today's board, papers, a group, a room made ready, a guest sent to the doctor. */
@InBrowser
class DeskPagesIT {

    @Test
    void theBoardLeadsToTheDeskAndTheDeskToTheNextGuest(House house, Browsing browsing) {
        DeskDay day = DeskDay.opened(house, "Кезек-Арасан", 31, 4);
        try (Visitor desk = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/today.xhtml?resort=" + day.resort()).findsInOrder("board");
            assertEquals(4, desk.find("table[aria-labelledby=arriving] tbody tr").count());
            desk.find("table[aria-labelledby=arriving] tbody tr").first().locator(".acts a").click();
            assertThat(desk.find("#guest")).isVisible();
            desk.findsInOrder("desk-guest");

            desk.at("papers:identitySeen").check();
            desk.at("papers:voucher").fill(day.voucher(4));
            desk.at("papers:cardIssuedOn").fill(LocalDate.now().minusMonths(7).toString());
            String guest = desk.find("#guest").innerText();
            desk.at("papers:checkIn").click();
            assertThat(desk.find("#papers .error")).isVisible();
            desk.findsInOrder("desk-guest-refused");
            desk.at("papers:voucher").fill("https://arasan.example/v/" + day.voucherOf(guest));
            desk.at("papers:checkIn").click();
            assertThat(desk.find("#papers .error")).containsText("older");
            desk.at("papers:why").fill("brings it tomorrow");
            desk.at("papers:doctorFirst").check();
            desk.at("papers:checkIn").click();
            assertThat(desk.find(".said")).containsText(guest);
            assertEquals(3, desk.find("table[aria-labelledby=arrivals] tbody tr").count());
            assertThat(desk.find("table[aria-labelledby=inhouse] .s-held").last()).containsText("to see");

            desk.find("table[aria-labelledby=arrivals] [type=checkbox]").nth(0).check();
            desk.find("table[aria-labelledby=arrivals] [type=checkbox]").nth(1).check();
            desk.find("button[value=chosen-in]").click();
            assertThat(desk.find(".said")).containsText("Checked in: 2");
            desk.find("#name").fill(day.voucher(1).toLowerCase());
            desk.page().keyboard().press("Enter");
            assertThat(desk.find("#guest")).isVisible();
            desk.findsInOrder("desk-found");
            desk.find("#more button[value^=early]").click();
            assertThat(desk.find(".said .error")).isVisible();
            desk.find("#reason").selectOption("FAMILY");
            desk.find("#more button[value^=early]").click();
            assertEquals(1, desk.find("table[aria-labelledby=gone] tbody tr").count());
        }
    }

    @Test
    void aPhoneShowsTheDayInKazakhAndDark(House house, Browsing browsing) {
        DeskDay day = DeskDay.opened(house, "Қалта-Арасан", 32, 2);
        house.administrator().put("rooms/" + day.room("1201") + "/readiness", Map.of("ready", false)).ok();
        try (Visitor desk = new Visitor(house, browsing, "kk", Screen.PHONE, ColorScheme.DARK)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/today.xhtml?resort=" + day.resort()).findsInOrder("board-kk");
            desk.find("button[value^='ready ']").click();
            assertThat(desk.find("table[aria-labelledby=rooms] .s-good")).isVisible();
            desk.open("admin/desk.xhtml?resort=" + day.resort() + "&guest=" + day.stay(1)).findsInOrder("desk-kk");
            desk.open("admin/guests.xhtml?q=" + day.voucher(1)).findsInOrder("guests-kk");
            assertEquals(1, desk.find("tbody tr").count());
        }
    }

    @Test
    void theDoctorWritesWhatNobodyElseReads(House house, Browsing browsing) {
        DeskDay day = DeskDay.opened(house, "Ем-Арасан", 33, 1);
        house.administrator().put("stays/" + day.stay(1) + "/papers", Map.of("doctorFirst", true)).ok();
        String login = day.colleague("doctor");
        for (Screen screen : List.of(Screen.DESK, Screen.PHONE)) {
            try (Visitor doctor = new Visitor(house, browsing, screen == Screen.DESK ? "en" : "kk", screen, ColorScheme.LIGHT)) {
                doctor.signIn(login, DeskDay.PASSWORD).open("doctor/today.xhtml").findsInOrder("doctor-" + screen);
                doctor.find("tbody a").first().click();
                doctor.at("writing:write").click();
                assertThat(doctor.find("#writing .error")).isVisible();
                doctor.at("writing:note").fill("Қан қысымы 160/95.\nВанна болмайды.");
                doctor.findsInOrder("doctor-guest-" + screen);
                doctor.at(screen == Screen.DESK ? "writing:write" : "writing:seen").click();
                assertThat(doctor.find(screen == Screen.DESK ? ".notes .words" : ".said")).isVisible();
            }
        }
        try (Visitor desk = new Visitor(house, browsing, "ru", Screen.DESK, ColorScheme.DARK)) {
            Page page = desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/desk.xhtml?resort=" + day.resort() + "&guest=" + day.stay(1)).page();
            assertTrue(page.content().contains("осмотрен"));
            assertTrue(!page.content().contains("160/95"));
            assertEquals(403, page.navigate("doctor/guest.xhtml?stay=" + day.stay(1)).status());
        }
    }
}
