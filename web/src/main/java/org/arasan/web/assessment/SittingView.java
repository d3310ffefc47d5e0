package org.arasan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.Refusal;
import org.arasan.assessment.sitting.Sitting;
import org.arasan.assessment.sitting.SittingQuestion;
import org.arasan.assessment.sitting.TestSitting;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /member/sitting.xhtml?sitting=} while the attempt lasts, {@code /member/test-result.xhtml?sitting=} once it has ended. */
@Named
@RequestScoped
public class SittingView {

    /** What a member reached of one topic. */
    public record TopicPoints(int topic, BigDecimal points, int possible) {

        TopicPoints with(SittingQuestion question) {
            return new TopicPoints(topic, points.add(question.points()), possible + question.edition().points());
        }

        public int percent() {
            return points.movePointRight(2).intValue() / possible;
        }
    }

    @Inject
    private TestSitting sittings;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "sitting")
    private Long wanted;
    private Sitting sitting;

    /** Shows the attempt; leads on to its result once it has ended. */
    public String sit() {
        load();
        return sitting.isOpen() ? null : "/member/test-result.xhtml?faces-redirect=true&sitting=" + wanted;
    }

    /** Shows the result; leads back to the attempt while it lasts. */
    public String result() {
        load();
        return sitting.isOpen() ? "/member/sitting.xhtml?faces-redirect=true&sitting=" + wanted : null;
    }

    private void load() {
        if (wanted == null) {
            throw Refusal.notFound();
        }
        sitting = sittings.paper(wanted);
    }

    public Sitting getSitting() {
        return sitting;
    }

    public ZoneId getZone() {
        return sitting.heldTest().intake().resort().zone();
    }

    /** By the number of the topic. */
    public Iterable<TopicPoints> getTopics() {
        Map<Integer, TopicPoints> topics = new TreeMap<>();
        sitting.questions().forEach(each -> topics.merge(each.edition().topic(),
                new TopicPoints(each.edition().topic(), BigDecimal.ZERO, 0).with(each), (one, other) -> one.with(each)));
        return topics.values();
    }

    /** Whether all of its points were reached; null where only some were. */
    public Boolean right(SittingQuestion question) {
        return question.points().signum() == 0 ? Boolean.FALSE
                : question.points().compareTo(BigDecimal.valueOf(question.edition().points())) >= 0 ? Boolean.TRUE : null;
    }

    /** Points as people write them: no noughts behind the point. */
    public String points(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The words of the script. */
    public String getWords() {
        JsonObjectBuilder words = Json.createObjectBuilder();
        texts.all("sitting").forEach(words::add);
        return words.build().toString();
    }
}
