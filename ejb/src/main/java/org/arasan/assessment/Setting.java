package org.arasan.assessment;

import org.arasan.Language;

/**
 * What holds for every question of a file that does not say otherwise.
 *
 * @param topic number of the curriculum's topic; null where each question must name its own
 */
public record Setting(Integer topic, Language language) {
}
