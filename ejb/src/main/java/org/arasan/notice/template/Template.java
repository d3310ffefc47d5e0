package org.arasan.notice.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.notice.NoticeKind;

/**
 * How this house words one kind of notice in one language, instead of the words that Arasan brings. Places for words stand in braces, such as
 * {@code {lesson}}; a place that the kind has no word for is refused, and so is a brace that closes nothing.
 */
@Entity
public class Template implements Versioned {

    /** A place, or a brace that belongs to none. */
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_seq")
    @SequenceGenerator(name = "template_seq", sequenceName = "notice_template_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    @Enumerated(EnumType.STRING)
    private Language language;
    private String title;
    private String text;

    protected Template() {
    }

    Template(NoticeKind kind, Language language, String title, String text) {
        this.kind = kind;
        this.language = language;
        word(title, text);
    }

    /** Words it anew. Refuses an empty or too long one, a line break in the title, and a place that this kind of notice has no word for. */
    void word(String newTitle, String newText) {
        title = checked(newTitle, LONGEST_TITLE, "title");
        text = checked(newText, LONGEST, "text");
        if (title.contains("\n")) {
            throw Refusal.invalid("template.one-line").at("title");
        }
    }

    private String checked(String wording, int longest, String field) {
        String stripped = wording == null ? "" : wording.strip().replace("\r\n", "\n");
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw Refusal.invalid("template.length", longest).at(field);
        }
        PLACE.matcher(stripped).results().filter(each -> each.group(1) == null || !kind.words().contains(each.group(1))).findFirst().ifPresent(each -> {
            throw Refusal.invalid("template.place", each.group(), places()).at(field);
        });
        return stripped;
    }

    private String places() {
        return String.join(", ", kind.words().stream().map(each -> "{" + each + "}").toList());
    }

    /** The wording with its places filled in by these words of the kind. */
    static String filled(String wording, NoticeKind kind, List<String> words) {
        return PLACE.matcher(wording).replaceAll(place -> Matcher.quoteReplacement(word(place, kind, words)));
    }

    private static String word(MatchResult place, NoticeKind kind, List<String> words) {
        int at = kind.words().indexOf(place.group(1));
        return at < 0 ? place.group() : words.get(at);
    }

    @Override
    public int version() {
        return version;
    }

    public Long id() {
        return id;
    }

    /** With its places. */
    Said said() {
        return new Said(title, text, null);
    }

    public NoticeKind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
