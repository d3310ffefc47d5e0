package org.arasan.assessment.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.assessment.Fault.Place;

/**
 * An element, by the name that QTI 2 gives it: {@code qti-choice-interaction} of QTI 3 is {@code choiceInteraction} here, and so are its
 * attributes.
 */
final class Node {

    private final String name;
    private final Place place;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    /** Elements and texts, in their order. */
    private final List<Object> content = new ArrayList<>();

    Node(String name, Place place) {
        this.name = plain(name);
        this.place = place;
    }

    static String plain(String name) {
        String words = name.startsWith("qti-") ? name.substring("qti-".length()) : name;
        StringBuilder out = new StringBuilder();
        boolean capital = false;
        for (char each : words.toCharArray()) {
            if (each == '-') {
                capital = true;
            } else {
                out.append(capital ? Character.toUpperCase(each) : each);
                capital = false;
            }
        }
        return out.toString();
    }

    void attribute(String attribute, String value) {
        attributes.put(plain(attribute), value);
    }

    void add(Object part) {
        content.add(part);
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** The attribute's value, or the empty text. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    List<Object> content() {
        return content;
    }

    Stream<Node> children() {
        return content.stream().filter(Node.class::isInstance).map(Node.class::cast);
    }

    Stream<Node> children(String wanted) {
        return children().filter(each -> each.is(wanted));
    }

    Optional<Node> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** This element and all below it. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().flatMap(Node::all));
    }

    /** Its own text without that of elements. */
    String text() {
        StringBuilder text = new StringBuilder();
        content.stream().filter(String.class::isInstance).forEach(text::append);
        return text.toString().strip();
    }
}
