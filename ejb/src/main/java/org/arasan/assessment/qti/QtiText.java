package org.arasan.assessment.qti;

import java.util.Set;
import org.arasan.assessment.Markup;

/** The plain text of an element: what belongs on a line of its own stands on one. */
final class QtiText {

    private static final Set<String> LINES = Set.of("p", "div", "li", "br", "tr", "prompt", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre");
    private static final Set<String> SILENT = Set.of("script", "style", "iframe", "feedbackInline", "feedbackBlock", "rubricBlock",
            "stylesheet", "templateInline", "templateBlock");
    private static final String GAP = " _____ ";

    private QtiText() {
    }

    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, null, text);
        return Markup.tidy(text.toString());
    }

    /** What is asked: the body and the prompt; a gap stands where something is to be typed. */
    static String asked(Node body, Node interaction) {
        StringBuilder text = new StringBuilder();
        write(body, interaction, text);
        return Markup.tidy(text.toString());
    }

    private static void write(Node node, Node interaction, StringBuilder text) {
        if (SILENT.contains(node.name())) {
            return;
        }
        if (node == interaction) {
            node.child("prompt").ifPresent(prompt -> write(prompt, null, text));
            text.append(node.is("textEntryInteraction") ? GAP : "");
            return;
        }
        boolean line = LINES.contains(node.name());
        text.append(line ? "\n" : "");
        for (Object each : node.content()) {
            if (each instanceof Node child) {
                write(child, interaction, text);
            } else {
                text.append(each.toString().replaceAll("\\s+", " "));
            }
        }
        text.append(line ? "\n" : "");
    }
}
