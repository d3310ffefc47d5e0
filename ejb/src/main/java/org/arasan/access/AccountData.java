package org.arasan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;
import org.arasan.member.Traces;

/** By what a member signs in, and who has read the member's guarded data. Erased, nobody signs in; the log goes on without a name. */
@ApplicationScoped
class AccountData implements PersonalData {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ReadingLog log;

    @Override
    public Set<String> tables() {
        return Set.of("account", "account_role", "access_token", "one_time_secret", "reading", "kept_answer");
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public List<Chapter> of(Member member) {
        Optional<Account> account = account(member);
        return List.of(
                Chapter.of("access", "account", account.map(each -> List.of(facts(each))).orElse(List.of())),
                Chapter.of("access", "tokens", account.map(this::tokens).orElse(List.of()).stream().map(AccountData::facts).toList()),
                Chapter.of("access", "readings", log.of(member).stream().map(AccountData::facts).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return account(member).map(account -> List.of(Note.of("access.erased-account", account.login()))).orElse(List.of());
    }

    @Override
    public void erase(Member member) {
        forgetAnswers(Traces.of(member));
        account(member).ifPresent(account -> {
            em.createQuery("delete from OneTimeSecret where account = :account").setParameter("account", account).executeUpdate();
            em.createQuery("delete from AccessToken where account = :account").setParameter("account", account).executeUpdate();
            account.erase();
        });
    }

    /** Answers are kept for a day so that a repeated creation hears the same; those that name the person go at once. */
    private void forgetAnswers(Traces traces) {
        traces.words().stream().filter(word -> word.matches(".*[ @0-9].*"))
                .forEach(word -> em.createQuery("delete from KeptAnswer where locate(:word, body) > 0 or locate(:word, request) > 0")
                        .setParameter("word", word).executeUpdate());
    }

    private Optional<Account> account(Member member) {
        return em.createQuery("select a from Account a where a.member = :member", Account.class)
                .setParameter("member", member).getResultStream().findFirst();
    }

    private List<AccessToken> tokens(Account account) {
        return em.createQuery("select t from AccessToken t where t.account = :account order by t.created", AccessToken.class)
                .setParameter("account", account).getResultList();
    }

    private static List<Fact> facts(Account account) {
        return List.of(Fact.of("login", account.login()), Fact.of("name", account.name()), Fact.of("state", account.state()),
                Fact.of("language", account.language()), Fact.of("passwordSet", account.passwordSet()));
    }

    private static List<Fact> facts(AccessToken token) {
        return List.of(Fact.of("token", token.name()), Fact.of("created", token.created()), Fact.of("expires", token.expires()),
                Fact.of("lastUsed", token.lastUsed()));
    }

    /** The reader's office, not the reader's name: that is somebody else's data. */
    private static List<Fact> facts(Reading reading) {
        Account reader = reading.account();
        return List.of(Fact.of("at", reading.at()), Fact.of("matter", Note.of("access.reading." + reading.matter())),
                Fact.of("office", reader.roles().stream().sorted().findFirst().map(role -> Note.of("access.role." + role)).orElse(null)),
                Fact.of("resort", reader.resort() == null ? null : reader.resort().name()));
    }
}
