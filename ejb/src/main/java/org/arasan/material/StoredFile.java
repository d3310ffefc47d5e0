package org.arasan.material;

import org.arasan.material.check.FileType;

/** A file that is kept: its name, its type as its content says, its size in bytes, and the sum by which its content is found. */
public record StoredFile(String name, FileType type, int size, String sha256) {
}
