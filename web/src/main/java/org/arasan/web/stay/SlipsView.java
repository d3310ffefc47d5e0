package org.arasan.web.stay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.PublicUrl;
import org.arasan.Texts;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.stay.reception.SignInSlips;
import org.arasan.stay.reception.SignInSlips.Holder;
import org.arasan.stay.reception.SignInSlips.Slip;
import org.omnifaces.util.Faces;

/** Sign-in slips of an intake's people. Codes are shown in the very answer that issued them, to be printed. */
@Named
@RequestScoped
public class SlipsView {

    @Inject
    private IntakeRegister register;
    @Inject
    private SignInSlips issuing;
    private Intake intake;
    private List<Holder> holders = List.of();
    private List<Slip> slips = List.of();

    /** Before the form is read: its buttons stand one in each row. */
    @PostConstruct
    void open() {
        intake = register.chosen(Faces.getRequestParameter("intake", Long.class)).orElse(null);
        if (intake != null) {
            holders = issuing.holders(intake.id());
        }
    }

    public void issue() {
        slips = issuing.ofIntake(intake.id());
    }

    public void issueOne(Long enrolment) {
        slips = List.of(issuing.ofEnrolment(intake.id(), enrolment));
    }

    /** A word of the slip in the language of its guest. */
    public String say(Slip slip, String key) {
        return Texts.in(slip.language()).get(key);
    }

    public String getAddress() {
        return PublicUrl.of("/signin");
    }

    public long getWaiting() {
        return holders.stream().filter(Holder::waits).count();
    }

    public Intake getIntake() {
        return intake;
    }

    public List<Holder> getHolders() {
        return holders;
    }

    public List<Slip> getSlips() {
        return slips;
    }
}
