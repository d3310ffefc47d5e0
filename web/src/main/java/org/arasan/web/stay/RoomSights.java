package org.arasan.web.stay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.ResortRegister;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Resort;
import org.arasan.stay.lodging.RoomGrid;
import org.arasan.stay.lodging.RoomGrid.Frame;

/** Finds what the address of the grid asks for. */
@Dependent
class RoomSights {

    /** Days before today, or before an intake, with which a look begins. */
    private static final int BEFORE_TODAY = 7;
    private static final int BEFORE_INTAKE = 2;

    @Inject
    private RoomGrid rooms;
    @Inject
    private IntakeRegister intakes;
    @Inject
    private ResortRegister register;

    List<Resort> resorts() {
        return register.resorts();
    }

    /** Empty where the caller has no resort at all. */
    Optional<Frame> frame(RoomsQuery query, Instant now) {
        Optional<Intake> intake = intake(query);
        Optional<Long> resort = intake.map(each -> each.resort().id()).or(() -> Optional.ofNullable(query.getResort()))
                .or(() -> resorts().stream().map(Resort::id).findFirst());
        return resort.map(id -> rooms.frame(id, query.firstDay().or(() -> intake.map(each -> each.firstDay().minusDays(BEFORE_INTAKE)))
                .orElseGet(() -> today(id, now).minusDays(BEFORE_TODAY)), query.span()));
    }

    /** The intake asked for; one of another house than the one asked for is forgotten. */
    private Optional<Intake> intake(RoomsQuery query) {
        Optional<Intake> intake = Optional.ofNullable(query.getIntake()).map(intakes::intake)
                .filter(each -> query.getResort() == null || query.getResort().equals(each.resort().id()));
        query.setIntake(intake.map(Intake::id).orElse(null));
        return intake;
    }

    private LocalDate today(Long resort, Instant now) {
        return register.resorts().stream().filter(each -> each.id().equals(resort)).findFirst()
                .map(each -> LocalDate.ofInstant(now, each.zone())).orElseThrow(Refusal::notFound);
    }
}
