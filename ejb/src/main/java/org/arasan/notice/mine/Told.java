package org.arasan.notice.mine;

import java.time.Instant;
import org.arasan.Language;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.template.Said;

/**
 * Something a person was told, in words.
 *
 * @param readAt when the person saw it in the house, or {@code null}
 */
public record Told(NoticeKind kind, Language language, Said said, Instant at, Instant readAt) {
}
