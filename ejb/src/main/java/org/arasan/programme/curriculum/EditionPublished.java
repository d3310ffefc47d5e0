package org.arasan.programme.curriculum;

import java.util.Map;
import org.arasan.programme.Curriculum;

/**
 * A new edition is there. Whoever keeps things for topics takes them over, in the same transaction.
 *
 * @param origins by the id of a topic of the edition, the id of the topic of an earlier edition that it continues
 */
public record EditionPublished(Curriculum edition, Map<Long, Long> origins) {
}
