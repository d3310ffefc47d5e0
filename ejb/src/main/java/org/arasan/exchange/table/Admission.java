package org.arasan.exchange.table;

import java.util.List;

/** Judges the sheets of one kind: what is wrong with a row, and what the others would write. It writes nothing itself. */
public interface Admission {

    SheetKind kind();

    /** Judges the tables of its kind, in the order they were handed in, and notes everything in the plan. */
    void judge(Target target, List<Table> tables, Plan plan);
}
