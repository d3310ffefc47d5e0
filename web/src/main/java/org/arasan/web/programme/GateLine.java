package org.arasan.web.programme;

import org.arasan.planning.Gate;
import org.arasan.planning.IntakeStep;
import org.arasan.programme.Intake;
import org.arasan.web.PageTexts;

/** What stands between an intake and its next step, in words, with the page where it is settled ({@code null}: nothing to do). */
public record GateLine(String look, String icon, String title, String what, String page) {

    static GateLine of(Gate gate, IntakeStep now, Intake intake, PageTexts texts) {
        String key = "intakes.gate." + gate.what();
        String words = texts.get(key + ".what", gate.numbers().toArray());
        String later = gate.kind() == Gate.Kind.WARN && gate.blocks() != now
                ? " " + texts.get("intakes.will-stop", texts.of(gate.blocks())) : "";
        return new GateLine(switch (gate.kind()) {
            case STOP -> "stop";
            case WARN -> "warn";
            case FINE -> "fine";
        }, switch (gate.kind()) {
            case STOP -> "pi-times-circle";
            case WARN -> "pi-exclamation-triangle";
            case FINE -> "pi-check-circle";
        }, texts.get(key, gate.numbers().toArray()), words + later, page(gate, intake));
    }

    private static String page(Gate gate, Intake intake) {
        return switch (gate.what()) {
            case BEDS_ENOUGH, IN_HOUSE -> null;
            case NO_MEMBERS, NO_CURRICULUM, NO_TRAINERS, BEDS_SHORT, ACCESSIBLE_SHORT -> StepPages.of(IntakeStep.MEMBERS, intake);
            case ROLLS_OPEN -> StepPages.of(IntakeStep.TIMETABLE, intake);
            default -> StepPages.of(gate.blocks(), intake);
        };
    }
}
