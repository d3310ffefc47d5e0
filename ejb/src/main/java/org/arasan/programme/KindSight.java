package org.arasan.programme;

import java.util.List;
import org.arasan.Refusal;

/**
 * What a page shows of the kind of a programme, in one scope. A part that the plug-in could not give is empty, and the trouble says why.
 *
 * @param code     as it is stored with the programme
 * @param bundle   where its words stand; {@code null} where its plug-in is not deployed
 * @param sections about the intake; empty in the scope of a programme
 * @param pages    to which the page of an intake leads
 * @param trouble  that the plug-in is gone or broken; {@code null} where all is well
 */
public record KindSight(String code, String bundle, List<Field> fields, List<Action> actions, List<Section> sections, List<KindPage> pages,
                        Refusal trouble) {

    /** Whether it adds anything to be shown. */
    public boolean adds() {
        return !(fields.isEmpty() && actions.isEmpty() && sections.isEmpty() && pages.isEmpty());
    }
}
