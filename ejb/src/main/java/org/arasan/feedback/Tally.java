package org.arasan.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts answers so that nobody can be found in them. The smallest thing told is what people said in one survey to one question about one
 * topic with one trainer: with fewer than five answers it counts nowhere, so that no sum less another gives it away.
 */
final class Tally {

    /** Fewer people than this are never told of. */
    static final int LEAST = 5;

    private final List<SurveyQuestion> questions;
    private final List<Given> all;

    Tally(List<SurveyQuestion> questions, List<Given> given) {
        this.questions = questions;
        this.all = given;
    }

    /** About the course as a whole, a figure for each question. */
    List<Figure> course() {
        return questions.stream().filter(each -> each.about() == SurveyQuestion.About.COURSE)
                .map(each -> figure(each, null, null, of(each))).toList();
    }

    List<Figure> byTopic() {
        return by(Given::topic, Given::title);
    }

    List<Figure> byTrainer() {
        return by(Given::trainer, Given::name);
    }

    private List<Figure> by(Function<Given, Long> key, Function<Given, String> name) {
        List<Figure> figures = new ArrayList<>();
        for (SurveyQuestion question : questions) {
            of(question).stream().filter(each -> key.apply(each) != null)
                    .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                    .forEach((id, given) -> figures.add(figure(question, id, name.apply(given.get(0)), given)));
        }
        return figures;
    }

    private List<Given> of(SurveyQuestion question) {
        return all.stream().filter(each -> Objects.equals(each.question(), question.id())).toList();
    }

    private static Figure figure(SurveyQuestion question, Long about, String name, List<Given> given) {
        List<Given> told = told(given);
        if (told.isEmpty()) {
            return new Figure(question, about, name, 0, null, List.of(), List.of());
        }
        return switch (question.kind()) {
            case RATING -> new Figure(question, about, name, told.size(), average(told), List.of(), List.of());
            case CHOICE -> new Figure(question, about, name, told.size(), null, shares(told, question.choices()), List.of());
            case TEXT -> new Figure(question, about, name, told.size(), null, List.of(), texts(told));
        };
    }

    /** Those that stand together with at least four others. */
    private static List<Given> told(List<Given> given) {
        record Cell(Long survey, Long topic, Long trainer) {
        }
        Map<Cell, List<Given>> cells = given.stream().collect(Collectors.groupingBy(
                each -> new Cell(each.survey(), each.topic(), each.trainer())));
        return cells.values().stream().filter(each -> each.size() >= LEAST).flatMap(List::stream).toList();
    }

    private static BigDecimal average(List<Given> told) {
        return BigDecimal.valueOf(told.stream().mapToInt(Given::rating).average().orElseThrow()).setScale(1, RoundingMode.HALF_UP);
    }

    private static List<String> texts(List<Given> told) {
        List<String> texts = new ArrayList<>(told.stream().map(Given::words).toList());
        Collections.shuffle(texts);
        return texts;
    }

    private static List<Integer> shares(List<Given> told, int choices) {
        return shown(IntStream.range(0, choices).mapToObj(i -> (int) told.stream().filter(each -> each.choice() == i).count()).toList());
    }

    /** Hides what one to four people chose; and the smallest of the others too, where these few could be counted back from it. */
    static List<Integer> shown(List<Integer> counts) {
        List<Integer> shown = new ArrayList<>(counts.stream().map(each -> each > 0 && each < LEAST ? null : each).toList());
        int hidden = counts.stream().filter(each -> each > 0 && each < LEAST).mapToInt(Integer::intValue).sum();
        if (hidden > 0 && hidden < LEAST) {
            shown.stream().filter(each -> each != null && each > 0).min(Integer::compare)
                    .ifPresent(smallest -> shown.set(shown.indexOf(smallest), null));
        }
        return shown;
    }
}
