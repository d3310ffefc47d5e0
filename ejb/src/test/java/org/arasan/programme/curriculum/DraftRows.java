package org.arasan.programme.curriculum;

import java.lang.reflect.Field;

/** Gives rows of a draft that no database has seen the ids by which they are named: the numbers of their topics. */
final class DraftRows {

    private DraftRows() {
    }

    static void number(CurriculumDraft draft) {
        try {
            Field id = DraftTopic.class.getDeclaredField("id");
            id.setAccessible(true);
            for (DraftTopic row : draft.topics()) {
                id.set(row, (long) row.plan().number());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Long id(CurriculumDraft draft, int number) {
        return draft.topics().stream().filter(row -> row.plan().number() == number).findFirst().orElseThrow().id();
    }
}
