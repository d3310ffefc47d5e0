package org.arasan.notice.post;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.arasan.PublicUrl;
import org.arasan.Texts;
import org.arasan.notice.Notice;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.template.HouseWords;
import org.arasan.notice.template.Said;

/** Writes a letter out in the language of whom it is for: one line, plain text, and the same as a page. */
final class LetterText {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>\
            <body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:0 auto;padding:16px">\
            <p>%s</p>%s<p style="color:#666;font-size:14px">%s</p></body></html>""";
    private static final String ITEM = "<h2 style=\"font-size:18px;margin:16px 0 4px\">%s</h2><p style=\"margin:0\">%s</p>";
    private static final String LINK = "<p style=\"margin:4px 0 0\"><a href=\"%s\">%s</a></p>";

    private LetterText() {
    }

    static Message of(Letter letter, HouseWords words, String address, Instant now) {
        Texts texts = Texts.in(letter.mailbox().language());
        List<Notice> notices = letter.worth(now);
        List<Said> said = notices.stream().map(each -> words.of(each)).toList();
        String title = said.size() == 1 ? said.get(0).title() : texts.get("post.several", said.size());
        String greeting = texts.get("post.greeting", letter.mailbox().name());
        String closing = texts.get("post.closing", PublicUrl.of("/notices.xhtml"));
        String text = said.stream().map(each -> each.title() + "\n" + each.text() + (each.link() == null ? "" : "\n" + each.link()))
                .collect(Collectors.joining("\n\n", greeting + "\n\n", "\n\n" + closing + "\n"));
        String items = said.stream().map(each -> ITEM.formatted(escaped(each.title()), escaped(each.text()))
                + (each.link() == null ? "" : LINK.formatted(escaped(each.link()), escaped(texts.get("post.look"))))).collect(Collectors.joining());
        String html = PAGE.formatted(letter.mailbox().language().tag(), escaped(title), escaped(greeting), items, escaped(closing));
        return new Message(letter.messageId(), address, line(letter.mailbox().name()), letter.mailbox().language(), line(title), text, html,
                letter.traces(), event(notices));
    }

    private static Message.Event event(List<Notice> notices) {
        return notices.stream().filter(each -> each.calendar() != null).reduce((earlier, later) -> later)
                .map(each -> new Message.Event(each.kind() == NoticeKind.INVITATION_OFF ? "CANCEL" : "REQUEST", each.calendar())).orElse(null);
    }

    /** What stands in the head of a message is one line, whatever a name or a topic holds. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
    }
}
