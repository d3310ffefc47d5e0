package org.arasan.kind.studycircle;

import java.util.List;

/** What a convener writes of a circle, all of it anew: its name, its plan of study and its members. */
public record CircleDraft(String name, List<PlannedTopic> plan, List<CircleMember> members) {

    public CircleDraft {
        plan = plan == null ? List.of() : List.copyOf(plan);
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** As it is typed: a line a topic, a line a person. */
    public static CircleDraft read(String name, String plan, String members) {
        return new CircleDraft(name, PlannedTopic.read(plan), CircleMember.read(members));
    }
}
