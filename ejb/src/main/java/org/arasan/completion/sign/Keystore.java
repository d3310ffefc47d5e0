package org.arasan.completion.sign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.arasan.completion.sign.Unusable.Why;

/** A seal locked in a PKCS12 keystore. */
final class Keystore {

    private static final String ALIAS = "seal";

    private Keystore() {
    }

    /** Refuses a password that no keystore can be locked with. */
    static void checkPlain(char[] password) {
        if (!CharBuffer.wrap(password).chars().allMatch(each -> each >= ' ' && each <= '~')) {
            throw new Unusable(Why.PASSWORD_NOT_PLAIN);
        }
    }

    /** The one key in it, once it is seen to be sound at {@code now}; refuses anything else with the reason. */
    static Seal open(byte[] file, char[] password, Instant now) {
        checkPlain(password);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            String alias = onlyKey(store);
            Seal seal = new Seal((PrivateKey) key(store, alias, password), chain(store, alias));
            Soundness.check(seal, now);
            return seal;
        } catch (IOException e) {
            throw new Unusable(e.getCause() instanceof UnrecoverableKeyException ? Why.WRONG_PASSWORD : Why.NO_KEYSTORE, e);
        } catch (GeneralSecurityException e) {
            throw new Unusable(Why.NO_KEYSTORE, e);
        }
    }

    static byte[] lock(Seal seal, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(ALIAS, seal.key(), password, seal.chain().toArray(Certificate[]::new));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The seal cannot be locked away", e);
        }
    }

    private static String onlyKey(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new Unusable(keys.isEmpty() ? Why.NO_KEY : Why.MANY_KEYS);
        }
        return keys.get(0);
    }

    private static Key key(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        try {
            return store.getKey(alias, password);
        } catch (UnrecoverableKeyException e) {
            throw new Unusable(Why.WRONG_PASSWORD, e);
        }
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate each : store.getCertificateChain(alias)) {
            chain.add((X509Certificate) each);
        }
        return chain;
    }
}
