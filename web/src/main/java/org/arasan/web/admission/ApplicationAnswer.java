package org.arasan.web.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.Language;
import org.arasan.admission.application.Application;
import org.arasan.admission.signup.Following.Sight;

/**
 * An application as its applicant sees it.
 *
 * @param before how many wait before it; null where it does not wait
 * @param why it was declined, or null
 */
public record ApplicationAnswer(Long id, String number, Application.State state, Long before, String why, Instant filed, String programme,
                                String place, LocalDate firstDay, LocalDate lastDay) {

    static ApplicationAnswer of(Sight sight, Language language) {
        Application application = sight.application();
        return new ApplicationAnswer(application.id(), application.number(), application.told(), sight.before(), application.why(),
                application.filedAt(), sight.event().title(language), sight.event().place(), sight.event().firstDay(),
                sight.event().lastDay());
    }
}
