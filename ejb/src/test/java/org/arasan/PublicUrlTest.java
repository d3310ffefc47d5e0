package org.arasan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PublicUrlTest {

    @Test
    void withoutASettingItIsThisMachine() {
        assertEquals("http://localhost:8080", PublicUrl.base(null, null));
        assertEquals("http://localhost:8380", PublicUrl.base("", "8380"));
    }

    @Test
    void aSettingMayEndWithASlash() {
        assertEquals("https://arasan.example", PublicUrl.base("https://arasan.example/ ", "8080"));
    }
}
