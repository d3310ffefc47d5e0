package org.arasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.arasan.member.Chapter.Fact;

/** Who a member is. The row itself is erased last, by {@link Member#erase}, once every other part has read it. */
@ApplicationScoped
class MemberData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("member");
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public List<Chapter> of(Member member) {
        Contacts contacts = member.contacts();
        return List.of(Chapter.of("member", "person", List.of(List.of(Fact.of("family", member.name().family()),
                Fact.of("given", member.name().given()), Fact.of("patronymic", member.name().patronymic()),
                Fact.of("iin", member.iin().digits()), Fact.of("born", member.born()), Fact.of("sex", member.sex()),
                Fact.of("phone", contacts.phone()), Fact.of("email", contacts.email()), Fact.of("position", contacts.position()),
                Fact.of("language", contacts.language()), Fact.of("union", member.union().name()),
                Fact.of("region", member.region().name()), Fact.of("knownSince", member.knownSince())))));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of(Note.of("member.erased-person"), Note.of("member.kept-person", member.born().getYear(), member.union().name(),
                member.region().name()));
    }

    @Override
    public void erase(Member member) {
        // see above
    }
}
