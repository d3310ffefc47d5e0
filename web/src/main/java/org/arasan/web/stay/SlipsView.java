package org.arasan.web.stay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.PublicUrl;
import org.arasan.Texts;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.reception.SignInSlips;
import org.arasan.stay.reception.SignInSlips.Slip;
import org.omnifaces.util.Faces;

/** Sign-in slips of an intake's guests. Codes are shown in the very answer that issued them, to be printed. */
@Named
@RequestScoped
public class SlipsView {

    @Inject
    private IntakeRegister register;
    @Inject
    private StayLookup lookup;
    @Inject
    private SignInSlips issuing;
    private Intake intake;
    private List<Stay> guests = List.of();
    private Set<Long> waiting = Set.of();
    private List<Slip> slips = List.of();

    /** Before the form is read: its buttons stand one in each row. */
    @PostConstruct
    void open() {
        intake = register.chosen(Faces.getRequestParameter("intake", Long.class)).orElse(null);
        if (intake != null) {
            guests = lookup.ofIntake(intake.id()).stream().filter(Stay::open).toList();
            waiting = issuing.waiting(intake.id()).stream().map(Stay::id).collect(Collectors.toSet());
        }
    }

    public void issue() {
        slips = issuing.ofIntake(intake.id());
    }

    public void issueOne(Long stay) {
        slips = List.of(issuing.of(stay));
    }

    /** A word of the slip in the language of its guest. */
    public String say(Slip slip, String key) {
        return Texts.in(slip.language()).get(key);
    }

    public String getAddress() {
        return PublicUrl.of("/signin");
    }

    public boolean waits(Stay stay) {
        return waiting.contains(stay.id());
    }

    public int getWaiting() {
        return waiting.size();
    }

    public Intake getIntake() {
        return intake;
    }

    public List<Stay> getGuests() {
        return guests;
    }

    public List<Slip> getSlips() {
        return slips;
    }
}
