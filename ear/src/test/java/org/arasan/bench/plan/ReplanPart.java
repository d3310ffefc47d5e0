package org.arasan.bench.plan;

import java.util.List;

/** One part of planning an intake, to be measured after changes. */
interface ReplanPart {

    /** A row for each change: the part, the change, what cannot stay where it is, what has moved, people, what is left out, seconds. */
    List<List<String>> measure();
}
