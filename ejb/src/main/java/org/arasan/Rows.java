package org.arasan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Fetches rows by the ids that callers name. An id left out is refused like one that no row has: as not found. */
public final class Rows {

    private Rows() {
    }

    public static <T> T found(EntityManager em, Class<T> type, Object id) {
        return found(em, type, id, LockModeType.NONE);
    }

    /** The same, locked until the caller's transaction ends. */
    public static <T> T found(EntityManager em, Class<T> type, Object id, LockModeType lock) {
        T row = id == null ? null : em.find(type, id, lock);
        if (row == null) {
            throw Refusal.notFound();
        }
        return row;
    }
}
