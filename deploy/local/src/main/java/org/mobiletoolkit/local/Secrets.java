package org.mobiletoolkit.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of one data folder: made up at random when first asked for, and kept for the next start. */
public final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets kept in a file, which need not exist yet. */
    public static Secrets in(Path file) throws IOException {
        var secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.values.load(reader);
            }
        }
        return secrets;
    }

    /** The secret of that name: 256 random bits in URL-safe Base64, so that it needs no quoting anywhere. */
    public synchronized String of(String name) throws IOException {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.setProperty(name, made);
        save();
        return made;
    }

    private void save() throws IOException {
        var text = new StringWriter();
        values.store(text, "Made up for this machine only");
        PrivateFile.write(file, text.toString());
    }
}
