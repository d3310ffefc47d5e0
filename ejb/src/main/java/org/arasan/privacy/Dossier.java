package org.arasan.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Language;
import org.arasan.member.Chapter;

/**
 * All that is kept about one person at one moment.
 *
 * @param language of the person, in which it is written
 * @param zone by whose clock moments are written for people
 * @param whole whether what is kept about the person's health is among it
 */
record Dossier(Long member, String name, Language language, Instant made, ZoneId zone, boolean whole, List<Chapter> chapters) {
}
