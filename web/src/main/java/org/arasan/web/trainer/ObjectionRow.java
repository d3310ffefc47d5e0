package org.arasan.web.trainer;

import java.util.List;
import org.arasan.Texts;
import org.arasan.course.trainer.Objection;

/** Something that stands against a trainer; {@code binding} forbids it, the rest may be overlooked. */
public record ObjectionRow(Objection.Kind kind, boolean binding, String text) {

    static List<ObjectionRow> of(List<Objection> against, Texts texts) {
        return against.stream().map(each -> new ObjectionRow(each.kind(), each.kind().binding(), texts.get(each.text(), each.args().toArray())))
                .toList();
    }
}
