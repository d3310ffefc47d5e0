package org.arasan.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.arasan.Refusal;

/** What we ask of a password, and what is kept of it: PBKDF2 with HMAC-SHA-512 and a salt of its own, at OWASP's count of rounds. */
@ApplicationScoped
public class Passwords {

    static final int SHORTEST_OF_STAFF = 10;
    static final int SHORTEST_OF_MEMBERS = 8;
    private static final int LONGEST = 200;

    @Inject
    private Pbkdf2PasswordHash hashing;
    /** Compared with where there is no password, so that an unknown login takes as long as a known one. */
    private String nobodys;

    @PostConstruct
    void prepare() {
        hashing.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "210000"));
        nobodys = hashing.generate(Secret.token().toCharArray());
    }

    String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    /** Is it the password whose hash that is? {@code hash} may be null: then it takes as long, and is not. */
    boolean matches(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        boolean same = hashing.verify(password.toCharArray(), hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /** Refuses what is short, long, all one letter, or holds the login. */
    static void check(String password, Account account) {
        int shortest = account.is(Role.MEMBER) ? SHORTEST_OF_MEMBERS : SHORTEST_OF_STAFF;
        if (password == null || password.length() < shortest) {
            throw Refusal.invalid("access.password-short", shortest).at("password");
        }
        if (password.length() > LONGEST) {
            throw Refusal.invalid("access.password-long", LONGEST).at("password");
        }
        String name = account.login().replaceAll("@.*", "");
        if (password.chars().distinct().count() < 4 || Account.normal(password).contains(name)) {
            throw Refusal.invalid("access.password-plain").at("password");
        }
    }
}
