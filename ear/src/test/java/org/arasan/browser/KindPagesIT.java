package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.system.House;
import org.arasan.system.KindCourse;
import org.junit.jupiter.api.Test;

/** The pages that kinds bring with them. */
@InBrowser
class KindPagesIT {

    private static final String PASSWORD = "Самал таулар 2026";

    @Test
    void anAdministratorSignsAContractAndEntersWhatIsPaid(House house, Browsing browsing) {
        try (KindCourse course = new KindCourse(house.administrator(), KindCourse.ACADEMY).open().people(3);
                Visitor desk = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/intake.xhtml?id=" + course.intake());
            desk.find("a[href*='/kind/academy/contracts']").click();
            desk.findsInOrder("contracts-none");
            desk.find("[id='signing:listeners:0']").check();
            desk.at("signing:number").fill("OT-7");
            desk.at("signing:payer").fill("Wood workers’ union");
            desk.at("signing:price").fill("1200000");
            desk.at("signing:lines:0:dueOn").fill(course.firstDay().toString());
            desk.at("signing:lines:0:amount").fill("1");
            desk.at("signing:sign").click();
            assertThat(desk.find("#signing .error")).containsText("1,200,000");
            assertThat(desk.at("signing:payer")).hasValue("Wood workers’ union");
            desk.at("signing:lines:0:amount").fill("1200000");
            desk.at("signing:sign").click();
            desk.at("receiving:amount").fill("400000");
            desk.at("receiving:reference").fill("PP 118");
            desk.findsInOrder("contract-unpaid").at("receiving:receive").click();
            assertThat(desk.find("main")).containsText("800,000");
            desk.findsInOrder("contract-partly").open("admin/kind/academy/contracts.xhtml?intake=" + course.intake()).findsInOrder("contracts");
        }
    }

    @Test
    void aCampaignIsPlannedLineByLineAndShownToAnybody(House house, Browsing browsing) {
        Api api = house.administrator();
        try (KindCourse event = new KindCourse(api, KindCourse.PUBLIC_MARATHON).open().people(5);
                Visitor desk = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.DARK);
                Visitor anybody = new Visitor(house, browsing, "kk", Screen.PHONE, ColorScheme.LIGHT)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/kind/marathon/campaign.xhtml?intake=" + event.intake());
            desk.at("planning:resort").selectOption(String.valueOf(event.resort()));
            desk.at("planning:plan").fill(event.firstDay() + "; Mining; Karaganda\nsoon; Mining; Astana");
            desk.at("planning:open").click();
            assertThat(desk.find("#planning .error")).containsText("soon");
            desk.at("planning:plan").fill(event.firstDay() + "; Mining; Karaganda; Palace of Miners\n" + event.firstDay().plusDays(1) + "; Health; Astana");
            desk.at("planning:open").click();
            assertEquals(3, desk.find("section[aria-labelledby='h-events'] tbody tr").count());
            desk.findsInOrder("campaign");
            String admission = "intakes/" + event.intake() + "/admission";
            api.put(admission, Map.of("ways", List.of("APPLICATION"), "selection", false, "opens", Instant.now().minusSeconds(60).toString(),
                    "closes", Instant.now().plus(Duration.ofDays(2)).toString(), "places", 40, "quotas", List.of())).ok();
            api.put(admission + "/links/APPLICATION", null).ok();
            anybody.open("kind/marathon/campaign.xhtml?programme=" + event.programme()).findsInOrder("campaign-public-kk");
            assertThat(anybody.find("main")).containsText("Palace of Miners");
            anybody.find("a[href*='/join/']").click();
            assertThat(anybody.find("main")).containsText("35");
        }
    }

    @Test
    void aConvenerFoundsACircleWritesAMeetingDownAndHandsTheReportIn(House house, Browsing browsing) {
        Api api = house.administrator();
        try (KindCourse training = new KindCourse(api, KindCourse.CIRCLES).open().people(2).plan();
                Visitor desk = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT);
                Visitor convener = new Visitor(house, browsing, "kk", Screen.PHONE, ColorScheme.LIGHT)) {
            JsonObject slip = api.post("intakes/" + training.intake() + "/sign-in-slips", null).ok().rows().get(0);
            house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", PASSWORD)).ok();
            convener.signIn(slip.getString("login"), PASSWORD).open("member/course.xhtml").findsInOrder("course-of-a-convener-kk");
            convener.find("a[href*='/kind/studycircle/circle']").click();
            convener.findsInOrder("circle-not-yet-kk");
            training.live();
            training.complete();
            convener.open("member/kind/studycircle/circle.xhtml").at("founding:name").fill("Ынтымақ");
            convener.at("founding:found").click();
            convener.at("writing:plan").fill("Ұжымдық шарт");
            convener.at("writing:members").fill("Ахметова Дана\nЖұмабаев Ерлан");
            convener.at("writing:write").click();
            convener.at("meeting:topic").fill("Ұжымдық шарт");
            convener.at("meeting:people").fill("9");
            convener.at("meeting:minutes").fill("Жалақы туралы сөйлестік.");
            convener.at("meeting:meet").click();
            assertThat(convener.find("#meeting .error")).isVisible();
            assertThat(convener.at("meeting:minutes")).hasValue("Жалақы туралы сөйлестік.");
            convener.at("meeting:people").fill("3");
            convener.at("meeting:meet").click();
            convener.at("reporting:report").fill("Екі дау шешілді.");
            convener.at("reporting:handIn").click();
            convener.findsInOrder("circle-kk");
            assertEquals(0, training.completions().stream().filter(each -> each.getInt("enrolment") == slip.getInt("enrolment"))
                    .mapToInt(each -> each.getJsonArray("lacking").size()).sum(), "with the report nothing is lacking");

            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/kind/studycircle/circles.xhtml?intake=" + training.intake());
            desk.find("table a").first().click();
            desk.findsInOrder("circles").at("deciding:confirm").click();
            assertThat(desk.find("#h-circle + .tag")).hasText("confirmed");
            assertThat(desk.find("section[aria-labelledby='h-work'] tbody tr")).hasCount(1);
            desk.find("a[href*='announce-exchange']").click();
            desk.find("input[id$='exchangeOn']").fill(training.firstDay().plusMonths(6).toString());
            desk.find("input[id$='exchangeAt']").fill("Астана, Кәсіподақтар үйі, 10:00");
            desk.findsInOrder("circles-announce").find("main form button[type=submit]").last().click();
            convener.open("member/kind/studycircle/circle.xhtml").findsInOrder("circle-exchange-kk");
            assertThat(convener.find("section[aria-labelledby='h-exchange']")).containsText("Астана");
        }
    }

    @Test
    void aSchoolShowsItsSectorsAndRuns(House house, Browsing browsing) {
        try (KindCourse school = new KindCourse(house.administrator(), KindCourse.SCHOOL).open().people(4);
                Visitor desk = new Visitor(house, browsing, "kk", Screen.PHONE, ColorScheme.DARK)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/intake.xhtml?id=" + school.intake()).findsInOrder("school-intake-kk");
            assertThat(desk.find("main")).containsText(String.valueOf(LocalDate.now().getYear()));
        }
    }
}
