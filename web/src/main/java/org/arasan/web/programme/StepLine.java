package org.arasan.web.programme;

import java.util.List;
import java.util.stream.Stream;
import org.arasan.planning.IntakeFigures;
import org.arasan.planning.IntakeStep;
import org.arasan.planning.Progress;
import org.arasan.programme.Intake;
import org.arasan.web.PageTexts;

/**
 * One of the steps (there are no rooms where nobody stays overnight) as the page of an intake shows it.
 *
 * @param look {@code done}, {@code now} or {@code shut}
 * @param line what the step has, lacks or waits for, in one line
 */
public record StepLine(IntakeStep step, int number, String look, String line, String page) {

    static List<StepLine> of(Intake intake, Progress progress, PageTexts texts) {
        List<IntakeStep> steps = Stream.of(IntakeStep.values()).filter(step -> step != IntakeStep.ROOMS || intake.staysOvernight()).toList();
        return steps.stream().map(step -> new StepLine(step, steps.indexOf(step) + 1, look(step, progress.now()),
                line(step, steps.indexOf(step), intake, progress, texts), StepPages.of(step, intake))).toList();
    }

    public boolean isNow() {
        return look.equals("now");
    }

    private static String look(IntakeStep step, IntakeStep now) {
        return now == null || step.compareTo(now) < 0 ? "done" : step == now ? "now" : "shut";
    }

    private static String line(IntakeStep step, int before, Intake intake, Progress progress, PageTexts texts) {
        return switch (look(step, progress.now())) {
            case "done" -> done(step, progress.figures(), texts);
            case "now" -> now(step, intake, progress.figures(), texts);
            default -> switch (step) {
                case RUNNING -> texts.get("intakes.from", begins(intake, texts));
                case COMPLETED -> ends(intake, texts);
                default -> texts.get("intakes.waits", before);
            };
        };
    }

    private static String done(IntakeStep step, IntakeFigures figures, PageTexts texts) {
        return switch (step) {
            case MEMBERS -> texts.get("intakes.enrolled", figures.people().members());
            case ROOMS -> texts.get("intakes.guests-with-bed", figures.stays().placed() + figures.stays().left());
            case GROUPS -> texts.get("intakes.groups", figures.course().groups());
            case TIMETABLE -> texts.get("intakes.hours-laid", figures.course().hours());
            case RUNNING -> texts.get("intakes.rolls-closed", figures.course().rollsClosed());
            case COMPLETED -> texts.get("intakes.certificates", figures.course().certificates());
        };
    }

    private static String now(IntakeStep step, Intake intake, IntakeFigures figures, PageTexts texts) {
        return switch (step) {
            case MEMBERS -> texts.get("intakes.enrolled", figures.people().members());
            case ROOMS -> texts.get("intakes.guests-without-bed", figures.stays().unplaced());
            case GROUPS -> texts.get("intakes.without-group", figures.people().members() - figures.course().seated());
            case TIMETABLE -> texts.get("intakes.hours-of", figures.course().hours(), figures.course().hoursWanted());
            case RUNNING -> figures.stays().inHouse() > 0 ? texts.get("intakes.in-house", figures.stays().inHouse())
                    : texts.get("intakes.from", begins(intake, texts));
            case COMPLETED -> ends(intake, texts);
        };
    }

    /** The hour of the check-in, or the day alone where nobody sleeps there. */
    static String begins(Intake intake, PageTexts texts) {
        return intake.staysOvernight() ? texts.moment(intake.begins(), intake.resort().zone()) : texts.shortDay(intake.firstDay());
    }

    static String ends(Intake intake, PageTexts texts) {
        return intake.staysOvernight() ? texts.moment(intake.ends(), intake.resort().zone()) : texts.shortDay(intake.lastDay());
    }
}
