package org.mobiletoolkit.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What names of members mean wherever they stand: in this service, or everywhere. */
final class MemberWords {

    private final Properties words = new Properties();

    MemberWords() {
        read(MemberWords.class.getResource("members.properties"));
        read(Thread.currentThread().getContextClassLoader().getResource("META-INF/members.properties"));
    }

    @Nullable
    String of(String schema, String member) {
        var said = words.getProperty(schema + "." + member, words.getProperty(member));
        return said == null && member.endsWith("Id") ? "Id of the " + Words.recordOf(member) : said;
    }

    private void read(@Nullable URL file) {
        if (file == null) {
            return;
        }
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
