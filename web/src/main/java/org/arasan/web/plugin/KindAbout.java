package org.arasan.web.plugin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.arasan.Refusal;
import org.arasan.programme.Details;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.programme.KindReading;
import org.arasan.programme.KindSight;
import org.omnifaces.cdi.Param;

/** The intake, or the enrolment in it, that the address names ({@code ?intake=&enrolment=}), and what its kind adds to it. */
@RequestScoped
public class KindAbout {

    @Inject
    private IntakeRegister register;
    @Inject
    private KindReading reading;
    @Inject
    private KindReader reader;
    @Inject
    @Param(name = "intake")
    private Long intakeId;
    @Inject
    @Param(name = "enrolment")
    private Long enrolmentId;
    private Intake intake;
    private Enrolment enrolment;
    private KindSight sight;

    @PostConstruct
    void load() {
        if (intakeId == null) {
            throw Refusal.notFound();
        }
        intake = register.intake(intakeId);
        enrolment = enrolmentId == null ? null : reading.found(intakeId, enrolmentId);
        sight = enrolment == null ? reading.intake(intakeId) : reading.enrolment(intakeId, enrolmentId);
    }

    Intake intake() {
        return intake;
    }

    /** Null where it is about the whole intake. */
    Enrolment enrolment() {
        return enrolment;
    }

    KindSight sight() {
        return sight;
    }

    KindWords words() {
        return reader.of(sight);
    }

    Details details() {
        return enrolment == null ? intake.details() : enrolment.details();
    }

    /** The page to which one comes back. */
    String back() {
        return enrolment == null ? "/admin/intake.xhtml?faces-redirect=true&id=" + intakeId
                : "/admin/enrolment.xhtml?faces-redirect=true&intake=" + intakeId + "&enrolment=" + enrolmentId;
    }
}
