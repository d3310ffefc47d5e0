package org.arasan.completion.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.arasan.completion.sign.Unusable.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keystores that serve, and those that are refused with the reason. */
class KeystoreTest {

    private static final char[] PASSWORD = "Tynysh bulaq 2026!".toCharArray();

    @ParameterizedTest
    @ValueSource(strings = {"Tynysh bulaq 2026!", ""})
    void whatWasLockedIsOpenedByItsPasswordAndSigns(String password) {
        Seal seal = Papers.seal();
        Seal opened = Keystore.open(Keystore.lock(seal, password.toCharArray()), password.toCharArray(), Papers.NOW);
        assertEquals(seal.certificate(), opened.certificate());
        byte[] signed = opened.sign(Papers.unsigned(), Papers.IMPRINT);
        assertEquals(Finding.SOUND, new SignedFile(signed).judged(List.of(seal.certificate())));
    }

    @Test
    void theKeyStandsNowhereInTheLockedFile() {
        Seal seal = Papers.seal();
        String locked = new String(Keystore.lock(seal, PASSWORD), StandardCharsets.ISO_8859_1);
        assertFalse(locked.contains(new String(seal.key().getEncoded(), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aWrongPasswordAndADamagedFileAreToldApart() {
        byte[] file = Keystore.lock(Papers.seal(), PASSWORD);
        refused(Why.WRONG_PASSWORD, file, "other".toCharArray(), Papers.NOW);
        refused(Why.WRONG_PASSWORD, file, new char[0], Papers.NOW);
        refused(Why.PASSWORD_NOT_PLAIN, file, "Тыныш бұлақ".toCharArray(), Papers.NOW);
        refused(Why.NO_KEYSTORE, "not a keystore".getBytes(StandardCharsets.US_ASCII), PASSWORD, Papers.NOW);
        refused(Why.NO_KEYSTORE, new byte[0], PASSWORD, Papers.NOW);
        refused(Why.NO_KEYSTORE, Arrays.copyOf(file, file.length / 2), PASSWORD, Papers.NOW);
    }

    @Test
    void aCertificateThatIsOverOrNotYetValidIsRefused() {
        byte[] file = Keystore.lock(Papers.seal(), PASSWORD);
        refused(Why.EXPIRED, file, PASSWORD, Papers.NOW.plus(Duration.ofDays(40 * 365)));
        refused(Why.EXPIRED, file, PASSWORD, Papers.NOW.minus(Duration.ofDays(2)));
    }

    @Test
    void aCertificateOfAnotherKeyIsRefused() {
        Seal mixed = new Seal(Papers.seal().key(), Papers.seal().chain());
        refused(Why.OTHER_CERTIFICATE, Keystore.lock(mixed, PASSWORD), PASSWORD, Papers.NOW);
    }

    @ParameterizedTest
    @CsvSource({"0, NO_KEY", "2, MANY_KEYS"})
    void oneKeyMustBeInItAndNoMore(int keys, Why why) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setCertificateEntry("trusted", Papers.seal().certificate());
        for (int i = 0; i < keys; i++) {
            Seal seal = Papers.seal();
            store.setKeyEntry("key" + i, seal.key(), PASSWORD, seal.chain().toArray(Certificate[]::new));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        store.store(file, PASSWORD);
        refused(why, file.toByteArray(), PASSWORD, Papers.NOW);
    }

    @ParameterizedTest
    @CsvSource({"RSA, 1024, false", "RSA, 2048, true", "RSA, 3072, true"})
    void aWeakKeyIsRefused(String algorithm, int bits, boolean serves) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        KeyPair pair = generator.generateKeyPair();
        byte[] file = Keystore.lock(SealMaking.of(pair, "SHA256withRSA", "Федерация профсоюзов", Papers.NOW), PASSWORD);
        if (serves) {
            byte[] signed = Keystore.open(file, PASSWORD, Papers.NOW).sign(Papers.unsigned(), Papers.IMPRINT);
            assertArrayEquals(new byte[] {'%', 'P', 'D', 'F'}, Arrays.copyOf(signed, 4));
        } else {
            refused(Why.WEAK_KEY, file, PASSWORD, Papers.NOW);
        }
    }

    @Test
    void aFileThatIsNotThereEndsTheStartWithOnePlainSentence() {
        Unusable no = assertThrows(Unusable.class,
                () -> new Signatories().seal(Map.of("ARASAN_KEYSTORE", "/no/such/keystore.p12"), "Федерация профсоюзов"));
        assertEquals("ARASAN_KEYSTORE: /no/such/keystore.p12 cannot be read.", no.getMessage());
    }

    private static void refused(Why why, byte[] file, char[] password, Instant now) {
        assertEquals(why, assertThrows(Unusable.class, () -> Keystore.open(file, password, now)).why());
    }
}
