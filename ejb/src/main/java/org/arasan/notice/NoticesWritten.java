package org.arasan.notice;

import java.util.List;

/** Told inside the transaction: people are to be told something. */
public record NoticesWritten(List<Notice> notices) {
}
