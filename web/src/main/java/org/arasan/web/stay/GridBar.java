package org.arasan.web.stay;

import org.arasan.member.Sex;

/**
 * A stay on the grid.
 *
 * @param label all of it in words, for those who hear the page
 * @param span its edges as style variables
 * @param css classes beside those of its look
 * @param dates in words, where the page shows a list instead of a grid
 */
public record GridBar(Long id, String name, Sex sex, StayLook look, String label, String span, String css, String dates, boolean couple,
        boolean wheelchair) {
}
