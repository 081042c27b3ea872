package org.mobiletoolkit.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Writes and reads encrypted cursors: a caller can neither read a position out of one nor make one up or alter one. */
@ApplicationScoped
public class Cursors {

    private static final int ID_BYTES = 2 * Long.BYTES;

    /**
     * Where a list goes on.
     *
     * @param list hash of the list's entity, order, filters and organisation
     * @param key sort member of the last record, in its text form
     * @param id id of the last record
     */
    public record Cursor(String list, String key, UUID id) {}

    private final SealedBox box;

    Cursors(@ConfigProperty(name = "platform.secrets.key") String secret) {
        this.box = new SealedBox("cursor", secret);
    }

    public String write(Cursor cursor) {
        var key = cursor.key().getBytes(StandardCharsets.UTF_8);
        var position = ByteBuffer.allocate(ID_BYTES + key.length)
                .putLong(cursor.id().getMostSignificantBits())
                .putLong(cursor.id().getLeastSignificantBits())
                .put(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(box.seal(position.array(), cursor.list()));
    }

    /**
     * The position, when the cursor was written for this list.
     *
     * @throws Refusal {@code invalid-cursor} (400) for any other
     */
    public Cursor read(String text, String list) {
        var position = decoded(text).flatMap(closed -> box.open(closed, list)).map(ByteBuffer::wrap);
        if (position.isEmpty()) {
            throw new Refusal(
                            CommonProblem.INVALID_CURSOR,
                            "The cursor was altered, or belongs to a list with other filters or another order")
                    .atParameter("cursor", "invalid-cursor", "Use nextCursor of the page before with the same filters");
        }
        var bytes = position.get();
        var id = new UUID(bytes.getLong(), bytes.getLong());
        return new Cursor(list, StandardCharsets.UTF_8.decode(bytes).toString(), id);
    }

    /** Empty for what no encoder writes: the last character may hold bits that a decoder does not look at. */
    private static Optional<byte[]> decoded(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var written = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return written.equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
