package org.arasan.web.course.checkin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.course.checkin.CodeScreen;
import org.arasan.course.checkin.Screen;
import org.omnifaces.cdi.Param;

/** The page on the trainer's phone or the hall's projector; its script asks for what changes. */
@Named
@RequestScoped
public class CodeScreenView {

    @Inject
    private CodeScreen screens;
    @Inject
    @Param(name = "hour")
    private Long hour;
    private Screen screen;

    @PostConstruct
    void load() {
        screen = screens.of(hour);
    }

    public Screen getScreen() {
        return screen;
    }

    /** How the page draws the code, or null where there is none now. */
    public QrPath getQr() {
        return screen.code() == null ? null : QrPath.of(screen.code().address());
    }

    /** The six digits in two groups, as they are read aloud. */
    public String getDigits() {
        String digits = screen.code().digits();
        return digits.substring(0, 3) + "\u00a0" + digits.substring(3);
    }
}
