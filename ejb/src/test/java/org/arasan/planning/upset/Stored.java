package org.arasan.planning.upset;

import java.lang.reflect.Field;

/** Rows for tests, with an id as if they were stored. */
final class Stored {

    private Stored() {
    }

    static <T> T as(long id, T row) {
        Class<?> type = row.getClass();
        while (type != null) {
            try {
                Field field = type.getDeclaredField("id");
                field.setAccessible(true);
                field.set(row, id);
                return row;
            } catch (NoSuchFieldException higher) {
                type = type.getSuperclass();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalArgumentException(row + " has no id");
    }
}
