package org.arasan.material.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be handed in as material; whatever is not named here may not. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt"),
    MP3("audio/mpeg", "mp3"),
    MP4("video/mp4", "mp4");

    private static final Set<String> ALSO_MP4 = Set.of("application/mp4", "video/x-m4v", "audio/mp4");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<FileType> byExtension(String extension) {
        return Stream.of(values()).filter(each -> each.extensions.contains(extension)).findFirst();
    }

    /** The type of that media type; no office document, which content alone cannot tell from any other archive. */
    static Optional<FileType> byMediaType(String name) {
        return ALSO_MP4.contains(name) ? Optional.of(MP4) : Stream.of(values()).filter(each -> each.mediaType.equals(name)).findFirst();
    }

    /** All extensions, for whoever has to choose another file. */
    public static String allExtensions() {
        return Stream.of(values()).map(each -> each.extensions.get(0)).collect(Collectors.joining(", "));
    }

    /** What to ask a browser's file dialog for. */
    public static String accepted() {
        return Stream.of(values()).flatMap(each -> each.extensions.stream()).map(each -> "." + each).collect(Collectors.joining(","));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Is it an archive with a document inside? */
    boolean isOffice() {
        return switch (this) {
            case WORD, EXCEL, POWERPOINT, ODT, ODS, ODP -> true;
            default -> false;
        };
    }
}
