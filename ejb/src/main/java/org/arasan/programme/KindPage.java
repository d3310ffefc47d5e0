package org.arasan.programme;

import java.util.Set;

/**
 * A page that a kind brings with it. Its name is {@code page.<name>} in the kind's bundle.
 *
 * @param address within the application, {@code /admin/kind/NAME/page.xhtml}
 * @param icon    of PrimeIcons, {@code pi-map}
 * @param roles   who is shown the way to it; the page's use cases ask again
 * @param place   where the way to it stands
 */
public record KindPage(String name, String address, String icon, Set<String> roles, Place place) {

    /** Where the way to a page stands. */
    public enum Place {
        /** In the menu of whoever has the role. */ MENU,
        /** On the page of an intake of the kind, whose id is added as {@code intake}. */ INTAKE
    }

    public KindPage {
        Field.requireName(name);
        if (!address.matches("/[A-Za-z0-9_/-]+\\.xhtml") || address.contains("//")) {
            throw new IllegalArgumentException(address + " is no page of the application");
        }
        roles = Set.copyOf(roles);
    }
}
