package org.arasan.assessment.qti;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.Language;
import org.arasan.assessment.Draft;
import org.arasan.assessment.Misread;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Setting;

/** One assessment item with exactly one interaction of a kind that can be marked by a key. */
final class QtiItem {

    private static final Pattern NAMESPACE = Pattern.compile("http://www\\.imsglobal\\.org/xsd/imsqti(_v2p[12]|asi_v3p0)");
    private static final Pattern TOPIC = Pattern.compile("topic[ :_-]?([1-9][0-9]{0,2})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNSHOWN = Set.of("img", "object", "math", "video", "audio", "picture", "svg", "include");

    private final Node item;
    private final Setting setting;

    QtiItem(Node item, Setting setting) {
        this.item = item;
        this.setting = setting;
    }

    /** Refuses what is none, or cannot be asked here, at its place. */
    void into(Reading reading) {
        if (!item.is("assessmentItem") || !NAMESPACE.matcher(item.get("namespace")).matches()) {
            throw new Misread(item.place(), "assessment.qti-no-item", item.name());
        }
        if (item.get("adaptive").equals("true") || item.all().anyMatch(each -> each.is("templateDeclaration"))) {
            throw new Misread(item.place(), "assessment.qti-adaptive");
        }
        Node body = item.child("itemBody").orElseThrow(() -> new Misread(item.place(), "assessment.qti-no-body"));
        body.all().filter(each -> UNSHOWN.contains(each.name())).findFirst().ifPresent(each -> {
            throw new Misread(each.place(), "assessment.qti-unshown", each.name());
        });
        reading.add(item.place(), draft(body));
    }

    private Draft draft(Node body) {
        List<Node> interactions = body.all().filter(each -> each.name().endsWith("Interaction")).toList();
        if (interactions.size() != 1) {
            throw new Misread(interactions.isEmpty() ? body.place() : interactions.get(1).place(), "assessment.qti-one-interaction", interactions.size());
        }
        Node interaction = interactions.get(0);
        QtiKey key = new QtiKey(item, interaction, declaration(interaction));
        QuestionType type = key.type();
        return new Draft(type, topic(), language(), key.points(), QtiText.asked(body, interaction), feedback(), key.options(type));
    }

    private Node declaration(Node interaction) {
        return item.children("responseDeclaration").filter(each -> each.get("identifier").equals(interaction.get("responseIdentifier")))
                .findFirst().orElseThrow(() -> new Misread(interaction.place(), "assessment.qti-no-response", interaction.get("responseIdentifier")));
    }

    private int topic() {
        Matcher label = TOPIC.matcher(item.get("label"));
        if (label.matches()) {
            return Integer.parseInt(label.group(1));
        }
        return Optional.ofNullable(setting.topic()).orElseThrow(() -> new Misread(item.place(), "assessment.topic-missing"));
    }

    private Language language() {
        String tag = item.get(XmlTree.XML_LANG);
        return tag.isEmpty() ? setting.language() : Language.spoken(Locale.forLanguageTag(tag)).orElse(setting.language());
    }

    private String feedback() {
        return item.children("modalFeedback").findFirst().map(QtiText::of).filter(each -> !each.isEmpty()).orElse(null);
    }
}
