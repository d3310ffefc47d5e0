package org.arasan.assessment.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.assessment.Marking;
import org.arasan.assessment.Misread;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;

/**
 * What an item accepts: the correct response, or, where responses are mapped, what each of them is worth. A mapping counts where the
 * item's processing asks for it ({@code map_response}), or where no correct response is given.
 */
final class QtiKey {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    private final Node item;
    private final Node interaction;
    private final Node response;
    /** What each response is worth, as the item writes it; empty where nothing is mapped. */
    private final Map<String, BigDecimal> mapped = new LinkedHashMap<>();

    QtiKey(Node item, Node interaction, Node response) {
        this.item = item;
        this.interaction = interaction;
        this.response = response;
        boolean asked = item.child("responseProcessing").map(each -> each.get("template")).filter(each -> each.contains("map_response")).isPresent()
                || item.all().anyMatch(each -> each.is("mapResponse")) || response.child("correctResponse").isEmpty();
        if (asked) {
            response.child("mapping").ifPresent(this::map);
        }
    }

    private void map(Node mapping) {
        mapping.children("mapEntry").forEach(each -> mapped.put(each.get("mapKey"), number(each, each.get("mappedValue"))));
    }

    QuestionType type() {
        boolean typed = !Set.of("float", "integer").contains(response.get("baseType"));
        return switch (interaction.name()) {
            case "choiceInteraction" -> response.get("cardinality").equals("single") ? QuestionType.SINGLE : QuestionType.MULTIPLE;
            case "matchInteraction" -> QuestionType.MATCHING;
            case "textEntryInteraction" -> typed ? QuestionType.SHORT : QuestionType.NUMERIC;
            default -> throw new Misread(interaction.place(), "assessment.qti-interaction", interaction.name());
        };
    }

    /** What the whole answer is worth in the item; 1 where that is no number of points that we know. */
    int points() {
        return Optional.of(best(type())).filter(each -> !mapped.isEmpty() && each.signum() > 0 && each.stripTrailingZeros().scale() <= 0
                && each.compareTo(MOST_POINTS) <= 0).map(BigDecimal::intValue).orElse(1);
    }

    List<Option> options(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE -> choices(type);
            case MATCHING -> pairs();
            case SHORT -> weights(type).entrySet().stream().map(each -> Option.of(each.getKey(), each.getValue())).toList();
            case NUMERIC -> weights(type).entrySet().stream().map(each -> new QtiTolerance(item, response).range(each.getKey(), each.getValue())).toList();
        };
    }

    private List<Option> choices(QuestionType type) {
        Map<String, BigDecimal> weights = weights(type);
        List<Node> choices = interaction.children("simpleChoice").toList();
        known(weights.keySet(), choices);
        return choices.stream().map(each -> Option.of(QtiText.of(each), weights.getOrDefault(each.get("identifier"), BigDecimal.ZERO))).toList();
    }

    /** In percent of the whole, by response. */
    private Map<String, BigDecimal> weights(QuestionType type) {
        if (mapped.isEmpty()) {
            List<String> right = correct();
            BigDecimal each = type == QuestionType.MULTIPLE && !right.isEmpty() ? share(BigDecimal.ONE, BigDecimal.valueOf(right.size())) : Option.WHOLE;
            Map<String, BigDecimal> weights = new LinkedHashMap<>();
            right.forEach(one -> weights.put(one, each));
            if (type == QuestionType.MULTIPLE) {
                // who ticks everything knows nothing: a wrong choice takes away what a right one gives
                interaction.children("simpleChoice").forEach(choice -> weights.putIfAbsent(choice.get("identifier"), each.negate()));
            }
            return weights;
        }
        BigDecimal best = best(type);
        return mapped.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> best.signum() == 0 ? BigDecimal.ZERO : share(each.getValue(), best).max(Option.WHOLE.negate()),
                (one, other) -> one, LinkedHashMap::new));
    }

    private BigDecimal best(QuestionType type) {
        return mapped.values().stream().filter(each -> each.signum() > 0)
                .reduce(BigDecimal.ZERO, type == QuestionType.MULTIPLE || type == QuestionType.MATCHING ? BigDecimal::add : BigDecimal::max);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(Option.WHOLE).divide(whole, 5, RoundingMode.HALF_UP);
    }

    private List<Option> pairs() {
        List<Node> sets = interaction.children("simpleMatchSet").toList();
        if (sets.size() != 2) {
            throw new Misread(interaction.place(), "assessment.qti-match-sets");
        }
        Map<String, Node> left = byIdentifier(sets.get(0));
        Map<String, Node> right = byIdentifier(sets.get(1));
        Map<String, String> partner = new HashMap<>();
        for (String each : mapped.isEmpty() ? correct() : mapped.keySet()) {
            String[] ends = each.split("\\s+");
            if (ends.length != 2 || !left.containsKey(ends[0]) || !right.containsKey(ends[1])) {
                throw new Misread(response.place(), "assessment.qti-unknown", each);
            }
            if (partner.put(ends[0], ends[1]) != null) {
                throw new Misread(response.place(), "assessment.qti-match-twice", ends[0]);
            }
        }
        List<Option> options = new ArrayList<>();
        left.forEach((name, node) -> options.add(Option.pair(QtiText.of(node), QtiText.of(right.get(Optional.ofNullable(partner.get(name))
                .orElseThrow(() -> new Misread(node.place(), "assessment.qti-match-none", name)))))));
        right.forEach((name, node) -> {
            if (!partner.containsValue(name)) {
                options.add(Option.pair(null, QtiText.of(node)));
            }
        });
        return options;
    }

    private static Map<String, Node> byIdentifier(Node set) {
        return set.children("simpleAssociableChoice").collect(Collectors.toMap(each -> each.get("identifier"), Function.identity(),
                (one, other) -> {
                    throw new Misread(other.place(), "assessment.qti-identifier-twice", other.get("identifier"));
                }, LinkedHashMap::new));
    }

    private void known(Set<String> named, List<Node> choices) {
        List<String> identifiers = choices.stream().map(each -> each.get("identifier")).toList();
        named.stream().filter(each -> !identifiers.contains(each)).findFirst().ifPresent(each -> {
            throw new Misread(response.place(), "assessment.qti-unknown", each);
        });
    }

    private List<String> correct() {
        List<String> values = response.child("correctResponse").stream().flatMap(each -> each.children("value")).map(Node::text).toList();
        if (values.isEmpty()) {
            throw new Misread(response.place(), "assessment.qti-no-key");
        }
        return values;
    }

    private static BigDecimal number(Node where, String text) {
        return Marking.number(text).orElseThrow(() -> new Misread(where.place(), "assessment.not-a-number", text));
    }
}
