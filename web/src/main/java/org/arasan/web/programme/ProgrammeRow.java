package org.arasan.web.programme;

import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;

/**
 * A programme on the wire.
 *
 * @param kind           the code of its kind
 * @param installed      whether the plug-in of the kind is deployed; without it no intake can be opened
 * @param title          in the reader's language
 * @param days           of a stay as vouchers sell them, or days on which is taught
 * @param academicHours  of the whole course
 * @param hoursToAttend  academic hours that a rule of completion asks for; 0 where none does
 * @param requirements   the rules of completion
 * @param details        the answers to the questions of its kind
 * @param offered        whether intakes of it are still opened
 */
public record ProgrammeRow(Long id, String kind, boolean installed, String title, Map<Language, String> titles, int days, int academicHours,
                           int hoursToAttend, ProgrammeSettings settings, List<Requirement> requirements, Map<String, String> details,
                           boolean offered) {

    static ProgrammeRow of(Programme programme, boolean installed, Language language) {
        return new ProgrammeRow(programme.id(), programme.kind(), installed, programme.title(language), programme.titles(), programme.days(),
                programme.academicHours(), programme.hoursToAttend(), programme.settings(), programme.requirements(),
                programme.details().values(), programme.offered());
    }
}
