package org.arasan.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/admin/rooms.xhtml?intake=7&day=2026-05-04", "/verify/AR-2026-17", "/"})
    void aPageOfOursIsTaken(String wanted) {
        assertEquals(wanted, NextPage.local(wanted));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "admin/rooms.xhtml",
            "javascript:alert(1)", "/admin\r\nSet-Cookie: a=b", "/admin\\..\\x", " /admin", "/\t/evil.example"})
    void anythingElseLeadsToTheFirstPage(String wanted) {
        assertEquals("/", NextPage.local(wanted));
    }
}
