package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How pages let people in and keep forgers out. */
@WholeSystem
class PageDoorIT {

    @BeforeEach
    void somebodyHasAnAccount(House house) {
        house.administrator();
    }

    @Test
    void aPageThatNeedsSomebodyAsksThemToSignInAndLeadsBack(House house) {
        HttpResponse<String> asked = new Visitor(house).open("/admin/today.xhtml?day=2026-05-04");
        assertEquals(302, asked.statusCode());
        assertTrue(location(asked).endsWith("/signin?next=%2Fadmin%2Ftoday.xhtml%3Fday%3D2026-05-04"), location(asked));

        HttpResponse<String> in = signIn(new Visitor(house), "?next=%2Fadmin%2Ftoday.xhtml%3Fday%3D2026-05-04");
        assertTrue(location(in).endsWith("/admin/today.xhtml?day=2026-05-04"), location(in));
    }

    @Test
    void nobodyIsLedElsewhere(House house) {
        for (String next : new String[] {"%2F%2Fevil.example%2F", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example"}) {
            String location = location(signIn(new Visitor(house), "?next=" + next));
            assertEquals("/", location.replace(house.address(), "/"));
        }
    }

    @Test
    void theSessionGetsANewIdWhenSomebodySignsIn(House house) {
        Visitor visitor = new Visitor(house);
        visitor.open("/signin");
        String before = visitor.session();
        signIn(visitor, "");
        assertNotEquals(before, visitor.session());
    }

    @Test
    void aWrongPasswordIsToldAtItsField(House house) {
        HttpResponse<String> page = new Visitor(house).signIn("", "nobody-at-all@test.arasan.example", "guess");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("do not belong together"), page.body());
    }

    @Test
    void aSessionChangesThingsThroughTheApiOnlyWithItsTokenAgainstForgery(House house) {
        Visitor visitor = new Visitor(house);
        signIn(visitor, "");
        assertEquals(200, visitor.open("/api/v1/me").statusCode());
        assertEquals(403, visitor.speak(null).statusCode());
        assertEquals(403, visitor.speak("guess").statusCode());
        assertTrue(visitor.speak("guess").body().contains("api.csrf"));
        assertEquals(403, visitor.put("/%61pi/v1/me/language", null).statusCode());
        assertEquals(204, visitor.speak(visitor.csrf("/account")).statusCode());
    }

    @Test
    void signingOutEndsTheSession(House house) {
        Visitor visitor = new Visitor(house);
        signIn(visitor, "");
        assertEquals(405, visitor.open("/signout").statusCode());
        visitor.post("/signout");
        assertEquals(401, visitor.open("/api/v1/me").statusCode());
    }

    @Test
    void aSpentWelcomeSaysSo(House house) {
        HttpResponse<String> page = new Visitor(house).open("/welcome?token=made-up");
        assertTrue(page.body().contains("has been used, has expired, or never was"), page.body());
    }

    private static HttpResponse<String> signIn(Visitor visitor, String query) {
        return visitor.signIn(query, House.ADMINISTRATOR, House.PASSWORD);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow(() -> new AssertionError(response + ": " + response.body()));
    }
}
