package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;
import org.arasan.system.UnionOffices;
import org.junit.jupiter.api.Test;

/** A union's office in front of its screen: it applies, decides, hands lists in; the federation grants and rules. */
@InBrowser
class VoucherPagesIT {

    @Test
    void anOfficerAppliesForSomebodyNewAndAgrees(House house, Browsing browsing) {
        UnionOffices offices = UnionOffices.of(house, "Союз страниц", 5);
        try (Visitor officer = new Visitor(house, browsing, "kk", Screen.DESK, ColorScheme.DARK).signIn(offices.primaryLogin(), House.PASSWORD)) {
            assertTrue(officer.page().url().endsWith("/office/vouchers.xhtml"), officer.page().url());
            officer.findsInOrder("vouchers-empty-kk");
            officer.open("office/apply.xhtml?q=" + UnionOffices.iin(800)).findsInOrder("vouchers-who-kk");
            officer.open("office/apply.xhtml?person=new");
            officer.at("apply:iin").fill(UnionOffices.iin(800));
            officer.at("apply:family").fill("Қожахметова");
            officer.at("apply:given").fill("Әсел");
            officer.at("apply:validFrom").fill(UnionOffices.FROM.toString());
            officer.at("apply:validUntil").fill(UnionOffices.FROM.minusDays(3).toString());
            officer.at("apply:total").fill("250000");
            officer.at("apply:send").click();
            assertEquals(1, officer.find(".f .error:visible").count());
            officer.findsInOrder("vouchers-refused-kk");
            officer.at("apply:validUntil").fill(UnionOffices.FROM.plusDays(20).toString());
            officer.at("apply:send").click();
            assertTrue(officer.find("h1").innerText().contains("Қожахметова Әсел"));
            officer.findsInOrder("voucher-kk");
            officer.at("decide:reject").click();
            assertEquals(1, officer.find(".f .error:visible").count());
            officer.at("decide:approve").click();
            assertEquals(0, officer.at("decide:approve").count());
            officer.open("office/vouchers.xhtml?show=APPLIED");
            assertEquals(1, officer.find("tbody tr").count());
            assertFalse(officer.page().content().contains(UnionOffices.iin(800)));
        }
    }

    @Test
    void theFederationApprovesManyPrintsGrantsAndRulesOnAPhone(House house, Browsing browsing) {
        UnionOffices offices = UnionOffices.of(house, "Союз телефона", 5);
        long approved = offices.approved(810);
        long waiting = offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(811))).created();
        offices.decide(offices.primary(), waiting, "APPROVED", "").ok();
        offices.decide(offices.sector(), waiting, "APPROVED", "").ok();
        try (Visitor federation = new Visitor(house, browsing, "ru", Screen.PHONE, ColorScheme.LIGHT).signIn(House.ADMINISTRATOR, House.PASSWORD)) {
            federation.open("office/vouchers.xhtml?show=mine").findsInOrder("vouchers-mine-phone");
            federation.find("input[name=voucher][value='" + waiting + "']").check();
            federation.at("many:approve").click();
            assertTrue(federation.find(".said .info").innerText().endsWith("1"));
            federation.open("office/voucher.xhtml?id=" + approved).findsInOrder("voucher-phone");
            assertEquals("application/pdf", federation.page().request().get(house.address() + "office/voucher.pdf?id=" + approved)
                    .headers().get("content-type"));
            assertEquals("vouchers.xlsx", federation.open("office/vouchers.xhtml?show=APPROVED").page()
                    .waitForDownload(() -> federation.at("out:xlsx").click()).suggestedFilename());
            federation.open("office/quotas.xhtml?quota=" + offices.quota()).findsInOrder("quotas-phone");
            federation.at("grant:vouchers").fill("1");
            federation.at("grant:save").click();
            assertEquals(1, federation.find(".f .error:visible").count());
            federation.open("admin/voucher-rules.xhtml").findsInOrder("voucher-rules-phone");
            federation.open("office/apply.xhtml?person=new").findsInOrder("vouchers-apply-phone");
        }
    }

    @Test
    void aListShowsItsFaultsBeforeItIsWritten(House house, Browsing browsing) {
        UnionOffices offices = UnionOffices.of(house, "Союз файла", 5);
        String list = "ИИН;Фамилия;Имя;Действует с;Действует по\r\n" + UnionOffices.iin(820) + ";Омаров;Дәурен;" + UnionOffices.FROM + ";"
                + UnionOffices.FROM.plusDays(20) + "\r\n=1+1;Омарова;Әсел;" + UnionOffices.FROM + ";" + UnionOffices.FROM.plusDays(20) + "\r\n";
        try (Visitor officer = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT).signIn(offices.primaryLogin(), House.PASSWORD)) {
            officer.open("office/import.xhtml").findsInOrder("voucher-list");
            officer.at("upload:file").setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
            assertThat(officer.find(".faults tbody tr")).hasCount(1);
            officer.findsInOrder("voucher-list-preview");
            officer.at("decide:confirm").click();
            assertEquals(1, officer.find("tbody tr").count());
        }
    }

    @Test
    void theFederationLetsAnOfficerIn(House house, Browsing browsing) {
        house.administrator();
        try (Visitor federation = new Visitor(house, browsing, "uz-Latn", Screen.DESK, ColorScheme.LIGHT).signIn(House.ADMINISTRATOR, House.PASSWORD)) {
            federation.open("admin/accounts.xhtml");
            assertFalse(federation.at("invite:union").isVisible());
            federation.at("invite:role").selectOption("office");
            federation.at("invite:name").fill("Айна Болатқызы");
            federation.at("invite:email").fill("aina@test.arasan.example");
            federation.at("invite:union").fill("Союз приглашений");
            federation.at("invite:send").click();
            assertEquals(1, federation.find(".f .error:visible").count());
            federation.at("invite:region").fill("Алматы");
            federation.findsInOrder("officer-invited-uz");
            federation.at("invite:send").click();
            assertTrue(federation.find("#link").inputValue().contains("token="));
        }
    }

    @Test
    void strangersAreShownTheDoor(House house, Browsing browsing) {
        UnionOffices offices = UnionOffices.of(house, "Союз двери", 5);
        long id = offices.approved(830);
        offices.officer("SECTOR", "Союз соседней двери", null);
        try (Visitor stranger = new Visitor(house, browsing, "ru", Screen.DESK, ColorScheme.LIGHT)
                .signIn(UnionOffices.login("SECTOR", "Союз соседней двери", null), House.PASSWORD)) {
            assertEquals(404, stranger.page().navigate("office/voucher.xhtml?id=" + id).status());
            assertEquals(404, stranger.page().navigate("office/voucher.pdf?id=" + id).status());
            assertEquals(403, stranger.page().navigate("admin/voucher-rules.xhtml").status());
        }
    }
}
