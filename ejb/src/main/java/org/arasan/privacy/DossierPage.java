package org.arasan.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.arasan.Texts;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Note;

/** A dossier for people: one page in the person's language that any browser opens and prints, without anything from elsewhere. */
final class DossierPage {

    private static final String LOOK = """
            body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1.5rem;color:#1d2529;background:#fff}
            h1{font-size:1.6rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}p.small{color:#4d5a60}
            table{border-collapse:collapse;width:100%;margin:0 0 1rem}th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;
            border-bottom:1px solid #d6dcdf;overflow-wrap:anywhere}th{font-weight:600;width:16rem}@media print{body{max-width:none}}
            """;

    private final StringBuilder out = new StringBuilder();
    private final Dossier dossier;
    private final Texts texts;

    private DossierPage(Dossier dossier) {
        this.dossier = dossier;
        this.texts = Texts.in(dossier.language());
    }

    static byte[] write(Dossier dossier) {
        DossierPage page = new DossierPage(dossier);
        page.page();
        return page.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void page() {
        String title = texts.get("privacy.dossier", dossier.name());
        out.append("<!DOCTYPE html>\n<html lang=\"").append(dossier.language().locale().toLanguageTag())
                .append("\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(safe(title)).append("</title><style>")
                .append(LOOK).append("</style></head><body><h1>").append(safe(title)).append("</h1>");
        note(texts.get("privacy.dossier.made", moment(dossier.made()), dossier.zone().getId()));
        if (!dossier.whole()) {
            note(texts.get("privacy.dossier.without-health"));
        }
        dossier.chapters().forEach(this::chapter);
        out.append("</body></html>\n");
    }

    private void note(String sentence) {
        out.append("<p class=\"small\">").append(safe(sentence)).append("</p>");
    }

    private void chapter(Chapter chapter) {
        out.append("<h2>").append(safe(label(chapter, chapter.name()))).append("</h2>\n");
        if (chapter.rows().isEmpty()) {
            note(texts.get("privacy.dossier.nothing"));
        }
        for (List<Fact> row : chapter.rows()) {
            out.append("<table>");
            row.stream().filter(fact -> !said(fact.value()).isEmpty()).forEach(fact -> out.append("<tr><th scope=\"row\">")
                    .append(safe(label(chapter, fact.name()))).append("</th><td>").append(safe(said(fact.value()))).append("</td></tr>"));
            out.append("</table>\n");
        }
    }

    private String label(Chapter chapter, String name) {
        return texts.getOr(chapter.bundle() + ".data." + name, name);
    }

    private String said(Object value) {
        if (value instanceof Note note) {
            return texts.get(note.text(), note.args().toArray());
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
        }
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "privacy.yes" : "privacy.no");
        }
        if (value instanceof Enum<?> constant) {
            return texts.of(constant);
        }
        return value instanceof Instant moment ? moment(moment) : value == null ? "" : value.toString();
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale())
                .format(moment.atZone(dossier.zone()));
    }

    /** Plain English would write the month first, as nobody does here. */
    private Locale locale() {
        Locale own = dossier.language().locale();
        return own.equals(Locale.ENGLISH) ? Locale.UK : own;
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
