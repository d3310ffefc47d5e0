package org.arasan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.member.Chapter;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;

/** What all parts of the house, and plug-ins, keep about a person, in the order in which it is read. */
@ApplicationScoped
class Contributions {

    @Inject
    @Any
    private Instance<PersonalData> all;

    List<Chapter> of(Member member, boolean medical) {
        return inOrder().filter(each -> medical || !each.medical()).flatMap(each -> each.of(member).stream()).toList();
    }

    List<Note> against(Member member) {
        return inOrder().flatMap(each -> each.against(member).stream()).toList();
    }

    List<Note> consequences(Member member) {
        return inOrder().flatMap(each -> each.consequences(member).stream()).toList();
    }

    void erase(Member member) {
        inOrder().forEach(each -> each.erase(member));
    }

    private Stream<PersonalData> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(PersonalData::place));
    }
}
