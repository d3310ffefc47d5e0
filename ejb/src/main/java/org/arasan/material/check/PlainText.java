package org.arasan.material.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells writing from what a browser would take for a page. */
final class PlainText {

    private static final List<String> MARKUP = List.of("<!doctype html", "<html", "<script", "<svg", "<iframe", "<body", "<head", "<?xml", "<?php");
    /** A browser that guesses a type looks no further. */
    private static final int SNIFFED = 4096;

    private PlainText() {
    }

    /** Whether markup that browsers run stands anywhere in a text. */
    static boolean holdsMarkup(byte[] bytes) {
        return holdsMarkup(bytes, bytes.length);
    }

    /** Whether it stands where a browser would look that does not trust the type it is told. */
    static boolean beginsWithMarkup(byte[] bytes) {
        return holdsMarkup(bytes, Math.min(bytes.length, SNIFFED));
    }

    private static boolean holdsMarkup(byte[] bytes, int length) {
        // letters of markup are the same in every encoding that leaves ASCII alone; wide ones have a nought beside each
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::contains);
    }

    /** Whether it has no character that no text has. */
    static boolean isText(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
        for (byte each : bytes) {
            boolean control = each >= 0 && each < 0x20 && each != '\t' && each != '\n' && each != '\r' && each != '\f';
            if (control && !(wide && each < 0x10)) {
                return false;
            }
        }
        return true;
    }
}
