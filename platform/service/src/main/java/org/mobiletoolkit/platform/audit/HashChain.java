package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * h(n) = SHA-256(h(n-1) || canonical JSON of event n), h(0) = 64 zeros as text (handbook 7.6); {@link ChainKey} puts a key
 * into what is sealed today.
 */
public final class HashChain {

    /** h(0). */
    public static final String GENESIS = "0".repeat(64);

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private HashChain() {}

    /** The next hash, 64 lower-case hexadecimal digits. */
    public static String next(String previous, String canonicalJson) {
        return sha256(previous + canonicalJson);
    }

    /** Keys sorted at every depth, no spaces: the same content has the same text. */
    public static String canonical(JsonNode content) {
        try {
            return CANONICAL.writeValueAsString(CANONICAL.treeToValue(content, Object.class));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException("Not canonicalisable", e);
        }
    }

    /** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
