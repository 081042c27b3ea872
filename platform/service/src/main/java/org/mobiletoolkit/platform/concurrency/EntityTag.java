package org.mobiletoolkit.platform.concurrency;

import java.util.zip.CRC32C;

/**
 * The entity tag of a representation: {@code "7-a1b2c3"}, the record's version, then a hash of the bytes; only the hash
 * for what has no version.
 *
 * <p>The bytes count too, because a representation can change while the record does not (what the caller may do, what
 * other records say).
 */
public final class EntityTag {

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
        return "\"" + (entity instanceof Versioned versioned ? versioned.version() + "-" : "") + hash + "\"";
    }
}
