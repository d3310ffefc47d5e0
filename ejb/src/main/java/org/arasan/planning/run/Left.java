package org.arasan.planning.run;

import org.arasan.planning.search.Because;

/** Somebody or something without a place, and what blocks it, in words to act on. */
public record Left(Because what, Because why) {
}
