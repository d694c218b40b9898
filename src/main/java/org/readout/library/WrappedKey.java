package org.readout.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.readout.model.Passphrase;

/**
 * A library's key as it stands in {@code library.json}: encrypted (AES-256-GCM) with a key that Argon2id makes of the
 * passphrase. The measures are the second of the two that RFC 9106 recommends (section 4), each try at a passphrase
 * costing 64 MiB of memory and three passes over it.
 *
 * @param memory in KiB
 * @param salt of this library alone
 * @param nonce of this wrapping alone
 */
record WrappedKey(String kdf, int memory, int passes, int lanes, byte[] salt, byte[] nonce, byte[] key) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final String ARGON2ID = "Argon2id";
    private static final int MEMORY = 64 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 4;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    /** More than this no Readout has asked for: a record that does was tampered with, and would only hang the program. */
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 32;
    private static final byte[] PURPOSE = "Readout library key".getBytes(StandardCharsets.US_ASCII);

    WrappedKey {
        Objects.requireNonNull(kdf);
        Objects.requireNonNull(salt);
        Objects.requireNonNull(nonce);
        Objects.requireNonNull(key);
    }

    static WrappedKey wrap(DataKey key, Passphrase passphrase) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        WrappedKey form = new WrappedKey(ARGON2ID, MEMORY, PASSES, LANES, salt, nonce, new byte[0]);
        try {
            byte[] wrapped = form.cipher(Cipher.ENCRYPT_MODE, passphrase).doFinal(key.bytes());
            return new WrappedKey(ARGON2ID, MEMORY, PASSES, LANES, salt, nonce, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with AES-GCM", e);
        }
    }

    /**
     * The key itself; null if this is not the passphrase, about which nothing else is told.
     *
     * @throws DamagedException if no Readout wrote this
     */
    @Nullable DataKey unwrap(Passphrase passphrase) {
        if (!kdf.equals(ARGON2ID) || memory < 8 * lanes || memory > MOST_MEMORY || passes < 1 || passes > MOST_PASSES
                || lanes < 1 || lanes > 16 || nonce.length != NONCE) {
            throw new DamagedException("its key is not in a form this Readout knows");
        }
        try {
            return new DataKey(cipher(Cipher.DECRYPT_MODE, passphrase).doFinal(key));
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new DamagedException("its key does not fit together");
        }
    }

    private Cipher cipher(int mode, Passphrase passphrase) throws GeneralSecurityException {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] typed = passphrase.bytes();
        byte[] made = new byte[DataKey.LENGTH];
        argon2.generateBytes(typed, made);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(made, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE);
        Arrays.fill(typed, (byte) 0);
        Arrays.fill(made, (byte) 0);
        return cipher;
    }

    /** @throws IOException if this is no wrapped key */
    static WrappedKey of(byte[] json) throws IOException {
        return MAPPER.readValue(json, WrappedKey.class);
    }

    byte[] json() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }

    @Override
    public String toString() {
        return "a wrapped key";
    }
}
