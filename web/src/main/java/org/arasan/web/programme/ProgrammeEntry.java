package org.arasan.web.programme;

import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.programme.ProgrammeDraft;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;

/**
 * What is said of a programme.
 *
 * @param kind         the code of its kind; read only when it is founded
 * @param titles       by language, at least one
 * @param settings     left out for the usual ones of the kind, or for those that the programme has; otherwise all of them
 * @param requirements left out for the usual rules of the kind, or for those that the programme has
 * @param details      answers to the questions of its kind
 */
public record ProgrammeEntry(String kind, Map<Language, String> titles, Settings settings, List<Rule> requirements,
                             Map<String, String> details) {

    /** Days, academic hours, and minutes: of an academic hour, of a pause, of check-in before a lesson and of the roll after it. */
    public record Settings(Integer days, Integer academicHours, Integer academicHourMinutes, Integer pauseMinutes,
                           Integer checkInLeadMinutes, Integer rollCallGraceMinutes) {

        ProgrammeSettings meant() {
            return new ProgrammeSettings(given(days, "days"), given(academicHours, "academicHours"),
                    given(academicHourMinutes, "academicHourMinutes"), given(pauseMinutes, "pauseMinutes"),
                    given(checkInLeadMinutes, "checkInLeadMinutes"), given(rollCallGraceMinutes, "rollCallGraceMinutes"));
        }
    }

    /** A member needs at least so much of that fact. */
    public record Rule(String fact, Integer least) {

        Requirement meant() {
            return new Requirement(fact, least == null ? 0 : least);
        }
    }

    ProgrammeDraft draft() {
        return new ProgrammeDraft(titles, settings == null ? null : settings.meant(),
                requirements == null ? null : requirements.stream().map(each -> given(each, "requirements").meant()).toList(), details);
    }

    private static <T> T given(T answer, String field) {
        if (answer == null) {
            throw Refusal.invalid("programme.field-missing").at(field);
        }
        return answer;
    }
}
