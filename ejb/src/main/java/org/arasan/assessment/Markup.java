package org.arasan.assessment;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes plain text of what a file holds as HTML: paragraphs, lines and list items become lines, every other element goes and leaves its
 * text, scripts and styles go with all they hold. So nothing that a file brings is ever markup on a page of ours.
 */
public final class Markup {

    private static final Pattern HIDDEN = Pattern.compile("(?is)<!--.*?(-->|$)|<(script|style|iframe|object|template|noscript)\\b.*?(</\\2\\s*>|$)");
    private static final Pattern ELEMENT = Pattern.compile("</?([A-Za-z][A-Za-z0-9:-]*)(\\s[^<>]*|/)?>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[a-zA-Z]{2,8});");
    private static final Set<String> LINES = Set.of("p", "br", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
            Map.entry("quot", "\""), Map.entry("apos", "’"), Map.entry("nbsp", " "), Map.entry("laquo", "«"), Map.entry("raquo", "»"),
            Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("deg", "°"), Map.entry("times", "×"));

    private Markup() {
    }

    /** The text of it, without markup. */
    public static String plain(String html) {
        String visible = HIDDEN.matcher(html).replaceAll(" ");
        String text = ELEMENT.matcher(visible).replaceAll(element -> LINES.contains(element.group(1).toLowerCase()) ? "\n" : "");
        return tidy(decoded(text));
    }

    /** Single spaces, no empty lines, nothing at the ends. */
    public static String tidy(String text) {
        return text.replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?(\\r?\\n ?)+", "\n").strip();
    }

    private static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(letter(entity.group(1), entity.group())));
    }

    private static String letter(String name, String otherwise) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, otherwise);
        }
        int code = name.charAt(1) == 'x' || name.charAt(1) == 'X' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean readable = Character.isValidCodePoint(code) && Character.isDefined(code) && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE;
        return readable ? Character.toString(code) : " ";
    }
}
