package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;
import org.arasan.system.KindCourse;
import org.arasan.system.SignUps;
import org.arasan.system.UnionOffices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class AdmissionPagesIT {

    /** The counts come by a script. */
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY = new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @ParameterizedTest
    @CsvSource({"kk, LIGHT", "ru, DARK", "en, LIGHT"})
    void somebodySignsUpByTelephoneIsToldWhatIsWrongAndFollowsTheApplication(String language, ColorScheme colours, House house, Browsing browsing) {
        SignUps event = new SignUps(house, 5).byDay().open(1, Map.of());
        String link = event.link("APPLICATION");
        try (Visitor visitor = new Visitor(house, browsing, language, Screen.PHONE, colours)) {
            visitor.open("join/" + link).findsInOrder("join-" + language);
            Map<String, Object> form = SignUps.form("FEMALE", 1980, SignUps.UNIONS.get(0));
            visitor.at("iin").fill("850312300010");
            for (String field : List.of("family", "given", "patronymic", "phone")) {
                visitor.at(field).fill((String) form.get(field));
            }
            visitor.at("union").selectOption((String) form.get("union"));
            visitor.at("region").selectOption(SignUps.REGION);
            visitor.find("input[name=consent]").check();
            visitor.find("form.card button[type=submit]").click();
            assertThat(visitor.at("iin-wrong")).isVisible();
            assertThat(visitor.at("family")).hasValue((String) form.get("family"));
            assertThat(visitor.at("union")).hasValue((String) form.get("union"));
            visitor.findsInOrder("join-refused-" + language);

            visitor.at("iin").fill((String) form.get("iin"));
            visitor.find("form.card button[type=submit]").click();
            assertThat(visitor.find(".answer.s-good")).isVisible();
            visitor.findsInOrder("application-" + language);
            assertEquals(1, event.admission().getInt("taken"));

            visitor.find(".keep summary").click();
            visitor.find(".keep form button").click();
            assertThat(visitor.find(".answer.s-left")).isVisible();
            assertEquals(0, event.admission().getInt("taken"));
        }
    }

    @Test
    void aLinkThatIsRevokedIsNotFound(House house, Browsing browsing) {
        SignUps event = new SignUps(house, 5).byDay().open(1, Map.of());
        String link = event.link("APPLICATION");
        event.link("APPLICATION");
        try (Visitor visitor = new Visitor(house, browsing, "en", Screen.PHONE, ColorScheme.LIGHT)) {
            assertEquals(404, visitor.page().navigate("join/" + link).status());
        }
    }

    @Test
    void whoIsEnteredByHandOrNominatedIsAskedWhatTheKindAsks(House house, Browsing browsing) {
        try (KindCourse course = new KindCourse(house.administrator(), KindCourse.ACADEMY)) {
            course.open().people(1);
            SignUps event = new SignUps(house, course).open(5, Map.of("ways", List.of("LIST", "APPLICATION")));
            try (Visitor desk = new Visitor(house, browsing, "kk", Screen.DESK, ColorScheme.LIGHT)) {
                desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/admission-enter.xhtml?intake=" + event.intake());
                fill(desk, "enter", SignUps.form("FEMALE", 1980, SignUps.UNIONS.get(0)), "Қазмырыш");
                desk.at("enter:union").selectOption("Сынақ");
                desk.at("enter:region").selectOption("Астана");
                desk.at("enter:phone").fill("?");
                desk.at("enter:go").click();
                assertThat(desk.find(".error").first()).isVisible();
                assertThat(desk.at("enter:details-employer")).hasValue("Қазмырыш");
                desk.findsInOrder("admission-enter-refused");
                desk.at("enter:phone").fill("+7 701 123 45 67");
                desk.at("enter:go").click();
                assertThat(desk.at("enter:details-employer")).hasValue("");
            }
            UnionOffices offices = UnionOffices.of(house, "Сынақ", 0);
            try (Visitor officer = new Visitor(house, browsing, "en", Screen.PHONE, ColorScheme.DARK)) {
                officer.signIn(offices.primaryLogin(), House.PASSWORD).open("office/nominations.xhtml?intake=" + event.intake());
                fill(officer, "nominate", SignUps.form("MALE", 1980, SignUps.UNIONS.get(0)), "Балқаш");
                officer.findsInOrder("nominations-asks");
                officer.at("nominate:go").click();
                assertThat(officer.at("nominate:details-employer")).hasValue("");
            }
            assertEquals(List.of("Қазмырыш", "Балқаш"), event.applications("").stream().map(each -> house.administrator()
                    .get("intakes/" + event.intake() + "/enrolments/" + each.getInt("enrolment") + "/details").ok().object()
                    .getJsonObject("details").getString("employer")).toList());
        }
    }

    private static void fill(Visitor visitor, String form, Map<String, Object> person, String employer) {
        for (String field : List.of("iin", "family", "given", "patronymic", "phone")) {
            visitor.at(form + ":" + field).fill((String) person.get(field));
        }
        visitor.at(form + ":details-employer").fill(employer);
        visitor.at(form + ":consent").check();
    }

    @Test
    void anAdministratorSetsTermsSeesTheEffectAndDecides(House house, Browsing browsing) {
        SignUps event = new SignUps(house, 5).byDay();
        try (Visitor desk = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/admission.xhtml?intake=" + event.intake()).findsInOrder("admission-none");
            desk.open("admin/admission-terms.xhtml?intake=" + event.intake());
            desk.at("terms:places").fill("2");
            desk.at("terms:selection").check();
            desk.find("input[value=APPLICATION]").check();
            desk.at("terms:line:0:sex").selectOption("FEMALE");
            desk.at("terms:line:0:most").fill("1");
            desk.at("terms:save").click();
            desk.at("links:way:0:restart").click();
            assertThat(desk.find("img.qr")).hasJSProperty("complete", true);
            desk.findsInOrder("admission-terms");
            String address = event.admission().getString("link");
            SignUps.forms(4, 1980).forEach(form -> event.join(address.substring(address.lastIndexOf('/') + 1), form).ok());

            desk.open("admin/admission.xhtml?intake=" + event.intake());
            desk.find("input[name=chosen]").nth(1).check();
            desk.find("input[name=chosen]").nth(3).check();
            assertThat(desk.at("effect")).containsText("quota is used up", PATIENTLY);
            desk.findsInOrder("admission-effect");
            desk.at("many:accept").click();
            assertThat(desk.find(".said .error")).isVisible();
            desk.find("input[name=chosen]").nth(0).check();
            desk.find("input[name=chosen]").nth(1).check();
            assertThat(desk.at("effect")).containsText("All who are ticked fit", PATIENTLY);
            desk.at("many:accept").click();
            assertThat(desk.find("[data-count=taken]")).hasText("2");
            desk.findsInOrder("admission");
            desk.open("admin/admission-enter.xhtml?intake=" + event.intake()).findsInOrder("admission-enter");
        }
    }
}
