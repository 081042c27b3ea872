package org.mobiletoolkit.platform.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mobiletoolkit.platform.database.Retention;

/**
 * The texts that were released, known by a keyed hash alone: whoever reads the table learns nothing of them, and nobody can
 * make one up.
 */
@ApplicationScoped
class TextReleases implements Retention {

    /** Names the release under which a request is made. */
    static final String HEADER = "Patient-Identifier-Override";

    private static final String ALGORITHM = "HmacSHA256";

    /** After that, the audit log alone knows of a release. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String SELECT = "select id, method, path, text_hashes, reason, released_by, released_at,"
            + " valid_until, withdrawn_at from text_release where organisation = ? and id = ?";

    private final DataSource database;
    private final Clock clock;
    private final SecretKeySpec key;

    TextReleases(DataSource database, Clock clock, @ConfigProperty(name = "platform.secrets.key") String secret) {
        this.database = database;
        this.clock = clock;
        this.key = new SecretKeySpec(("release" + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * A release as it is kept.
     *
     * @param hashes what the texts are recognised by
     */
    record Kept(TextReleaseView view, Set<String> hashes) {}

    Optional<Kept> find(String organisation, UUID id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SELECT)) {
            query.setString(1, organisation);
            query.setObject(2, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(kept(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The releases could not be read", e);
        }
    }

    /** What a text is recognised by: the same for all ways of encoding its characters and ending its lines. */
    String hash(String organisation, String text) {
        var said = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((organisation + "\n" + said).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    @Override
    public int forgetSome(Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from text_release where id in"
                + " (select id from text_release where valid_until < ? limit 1000)")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            return delete.executeUpdate();
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var hashes = Set.of((String[]) row.getArray(4).getArray());
        var withdrawn = row.getTimestamp(9);
        return new Kept(
                new TextReleaseView(
                        row.getObject(1, UUID.class),
                        NewTextRelease.Method.valueOf(row.getString(2)),
                        row.getString(3),
                        hashes.size(),
                        row.getString(5),
                        row.getObject(6, UUID.class),
                        row.getTimestamp(7).toInstant(),
                        row.getTimestamp(8).toInstant(),
                        withdrawn == null ? null : withdrawn.toInstant()),
                hashes);
    }
}
