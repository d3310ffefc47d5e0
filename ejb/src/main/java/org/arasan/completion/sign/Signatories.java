package org.arasan.completion.sign;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.completion.sign.Unusable.Why;

/**
 * Finds what this node signs with, and remembers whoever has signed. {@code ARASAN_KEYSTORE} names a PKCS12 file, the same for all
 * nodes; without it the house makes a key once and keeps it in the database, locked with {@code ARASAN_KEYSTORE_PASSWORD} if that is given.
 */
@Stateless
@PermitAll
public class Signatories {

    static final String FILE = "ARASAN_KEYSTORE";
    static final String PASSWORD = "ARASAN_KEYSTORE_PASSWORD";
    private static final char[] NONE = {};

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /**
     * The seal that the environment means, known to this house from now on. Refuses, in one plain sentence, a keystore that does not serve.
     *
     * @param issuer whose name a key bears that is made now
     */
    @RolesAllowed(Role.SYSTEM)
    public Seal seal(Map<String, String> environment, String issuer) {
        String file = environment.getOrDefault(FILE, "").strip();
        char[] password = environment.getOrDefault(PASSWORD, "").toCharArray();
        Seal seal = file.isEmpty() ? own(password, issuer) : read(Path.of(file), password);
        if (em.find(Signatory.class, Signatory.fingerprint(seal.certificate())) == null) {
            enter(new Signatory(seal.certificate(), clock.now()));
        }
        return seal;
    }

    /** Every certificate that has signed here, whichever node it was. */
    public List<X509Certificate> certificates() {
        return em.createQuery("select s from Signatory s", Signatory.class).getResultStream().map(Signatory::certificate).toList();
    }

    private Seal read(Path file, char[] password) {
        try {
            return Keystore.open(Files.readAllBytes(file), password, clock.now());
        } catch (IOException e) {
            throw new Unusable(Why.NO_FILE, e).in(FILE + ": " + file);
        } catch (Unusable e) {
            throw e.in(FILE + ": " + file);
        }
    }

    private Seal own(char[] password, String issuer) {
        try {
            Keystore.checkPlain(password);
            Optional<Signatory> kept = kept();
            if (kept.isEmpty()) {
                make(password, issuer);
            }
            return open(kept.or(this::kept).orElseThrow(), password);
        } catch (Unusable e) {
            throw e.in("The key in the database");
        }
    }

    private Optional<Signatory> kept() {
        return em.createQuery("select s from Signatory s where s.keystore is not null", Signatory.class).getResultStream().findFirst();
    }

    /** One of several nodes that start at once makes it; the others find it when that one is certain. */
    private void make(char[] password, String issuer) {
        Seal made = SealMaking.made(issuer, clock.now());
        Signatory signatory = new Signatory(made.certificate(), clock.now());
        signatory.keep(Keystore.lock(made, password));
        enter(signatory);
    }

    private void enter(Signatory signatory) {
        em.createNativeQuery("""
                insert into signatory (fingerprint, certificate, since, keystore) values (:fingerprint, :certificate, :since, :keystore)
                on conflict do nothing""")
                .setParameter("fingerprint", Signatory.fingerprint(signatory.certificate()))
                .setParameter("certificate", Seal.encoded(signatory.certificate()))
                .setParameter("since", clock.now()).setParameter("keystore", signatory.keystore().orElse(null)).executeUpdate();
    }

    /** A key that was kept without a password is locked as soon as there is one. */
    private Seal open(Signatory kept, char[] password) {
        byte[] locked = kept.keystore().orElseThrow();
        try {
            return Keystore.open(locked, password, clock.now());
        } catch (Unusable e) {
            if (e.why() != Why.WRONG_PASSWORD || password.length == 0) {
                throw e;
            }
            Seal seal = Keystore.open(locked, NONE, clock.now());
            kept.keep(Keystore.lock(seal, password));
            return seal;
        }
    }
}
