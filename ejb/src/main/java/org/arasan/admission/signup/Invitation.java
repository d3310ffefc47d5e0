package org.arasan.admission.signup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Language;
import org.arasan.admission.terms.Opening;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Field;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;

/**
 * What somebody learns who follows a link.
 *
 * @param kindBundle the bundle of words of the programme's kind, {@code null} where its plug-in is gone
 * @param questions what the form asks
 */
public record Invitation(Way way, Opening opening, Event event, Room room, String kindBundle, Questions questions) {

    /**
     * What it is.
     *
     * @param place where it is held, as its kind says
     */
    public record Event(Programme programme, int number, String place, LocalDate firstDay, LocalDate lastDay, boolean overnight, ZoneId zone) {

        static Event of(Intake intake, String place) {
            return new Event(intake.programme(), intake.number(), place, intake.firstDay(), intake.lastDay(),
                    intake.staysOvernight(), intake.resort().zone());
        }

        public String title(Language language) {
            return programme.title(language);
        }
    }

    /**
     * How many there is room for.
     *
     * @param left places that are free, some of which may be kept for some
     * @param selection whether applications are selected first
     */
    public record Room(int places, int left, boolean selection, Instant opens, Instant closes) {
    }

    /** @param unions names to choose from; @param regions likewise; @param fields what the kind asks */
    public record Questions(List<String> unions, List<String> regions, List<Field> fields) {
    }

    public boolean open() {
        return opening == Opening.OPEN;
    }
}
