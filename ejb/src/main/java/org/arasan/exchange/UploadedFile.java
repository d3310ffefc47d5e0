package org.arasan.exchange;

/** A file as somebody handed it in. */
public record UploadedFile(String name, byte[] content) {
}
