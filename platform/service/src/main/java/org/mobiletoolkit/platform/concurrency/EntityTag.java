package org.mobiletoolkit.platform.concurrency;

import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of a representation: {@code "7-5e6f7a8b-a1b2c3"}, the version of the record, a hash of its id, then a hash
 * of the bytes; only the last for what has no version, and without the second for what has no id.
 *
 * <p>The bytes count too, because a representation can change while the record does not (what the caller may do, what
 * other records say). Servers that compress on the way put the coding behind the tag, which changes none of it.
 */
public final class EntityTag {

    private static final Set<String> CODINGS = Set.of("gzip", "br", "deflate", "zstd");

    private EntityTag() {}

    /**
     * The tag, quotes included.
     *
     * @param entity what is represented
     * @param body the representation, byte by byte as it is sent
     */
    public static String of(Object entity, byte[] body) {
        var crc = new CRC32C();
        crc.update(body);
        var hash = Long.toHexString(crc.getValue() << 20 | body.length & 0xFFFFF);
        return "\"" + (entity instanceof Versioned versioned ? record(versioned) : "") + hash + "\"";
    }

    private static String record(Versioned of) {
        return of.version() + "-" + (of.id() == null ? "" : hash(of.id()) + "-");
    }

    private static String hash(Object id) {
        return Integer.toHexString(id.hashCode());
    }

    /** The tag as it was given out, whatever a server on the way has put behind it or before it. */
    public static String original(String tag) {
        var given = tag.strip();
        var from = given.startsWith("W/") ? 2 : 0;
        var end = given.length() - 1;
        var mark = Math.max(given.lastIndexOf('-'), given.lastIndexOf(';'));
        if (mark <= from || !given.endsWith("\"") || !CODINGS.contains(given.substring(mark + 1, end))) {
            return given.substring(from);
        }
        var before = given.charAt(mark - 1) == '-' ? mark - 1 : mark;
        return given.substring(from, before) + "\"";
    }

    /**
     * Whether a tag names that version of that record: the version alone does, and what else the tag says must not
     * contradict it.
     *
     * @param id null where there is no record yet
     */
    public static boolean names(String tag, @Nullable Object id, long version) {
        var bare = original(tag);
        if (bare.length() < 3 || bare.charAt(0) != '"' || bare.charAt(bare.length() - 1) != '"') {
            return false;
        }
        var parts = bare.substring(1, bare.length() - 1).split("-", -1);
        return parts[0].equals(Long.toString(version))
                && parts.length <= 3
                && (parts.length < 3 || id == null || parts[1].equals(hash(id)));
    }
}
