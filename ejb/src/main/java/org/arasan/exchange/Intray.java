package org.arasan.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.exchange.sheet.SheetReader;

/** Looks at what was handed in before anything is read: how many files, how large together, none twice, each by a name of its own. */
final class Intray {

    static final int MOST_FILES = 40;
    static final long MOST_BYTES = 40L * 1024 * 1024;

    private Intray() {
    }

    static List<UploadedFile> sorted(List<UploadedFile> files) {
        if (files.isEmpty()) {
            throw Refusal.invalid("exchange.no-files").at("file");
        }
        if (files.size() > MOST_FILES || files.stream().mapToLong(file -> file.content().length).sum() > MOST_BYTES) {
            throw Refusal.invalid("exchange.too-many-files", MOST_FILES, MOST_BYTES / 1024 / 1024).at("file");
        }
        List<UploadedFile> sorted = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (UploadedFile file : files) {
            refuseTwice(file, sorted);
            sorted.add(new UploadedFile(unique(SheetReader.plainName(file.name()), names), file.content()));
        }
        return sorted;
    }

    private static void refuseTwice(UploadedFile file, List<UploadedFile> before) {
        before.stream().filter(other -> Arrays.equals(other.content(), file.content())).findFirst().ifPresent(other -> {
            throw Refusal.invalid("exchange.file-twice", other.name(), SheetReader.plainName(file.name())).at("file");
        });
    }

    /** Two folders may both hold a members.csv. */
    private static String unique(String name, Set<String> names) {
        String candidate = name;
        for (int copy = 2; !names.add(candidate); copy++) {
            candidate = name + " (" + copy + ")";
        }
        return candidate;
    }
}
