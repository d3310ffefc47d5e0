package org.arasan.kind.marathon;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeOpening;
import org.arasan.programme.IntakeWish;

/** Opens the events of a campaign from its plan, all of them or none. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CampaignPlanning {

    @Inject
    private IntakeOpening opening;
    @Inject
    private CampaignBoard board;

    /**
     * Opens an event a line ({@code 2026-12-05; Mining; Karaganda; Palace of Miners}) at that house. Refuses the first line that cannot
     * be read or opened and names it; then nothing was opened.
     */
    public List<Intake> open(Long programmeId, Long resortId, String plan) {
        board.of(programmeId);
        List<Intake> opened = new ArrayList<>();
        for (EventLine line : EventLine.read(plan)) {
            opened.add(open(programmeId, resortId, line));
        }
        return opened;
    }

    private Intake open(Long programmeId, Long resortId, EventLine line) {
        try {
            return opening.open(IntakeWish.ofTheCore(programmeId, resortId, line.day(), line.details()));
        } catch (Refusal no) {
            // it names the day, and the plan is the only field there is
            throw no.at("plan");
        }
    }
}
