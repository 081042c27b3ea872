package org.mobiletoolkit.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of the application's types says, as the build has kept it beside the class files. */
final class Javadocs {

    private Javadocs() {}

    /** Of a type itself. */
    static @Nullable String of(DotName type) {
        return said(type, "");
    }

    /** Of a record's member. */
    static @Nullable String of(DotName type, String member) {
        return said(type, member);
    }

    /** Of a resource's method. */
    static @Nullable String ofMethod(DotName type, String method) {
        return said(type, method + "()");
    }

    private static @Nullable String said(DotName type, String key) {
        var text = read(type).getProperty(key);
        return text == null ? null : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Properties read(DotName type) {
        var said = new Properties();
        try (var file = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/javadoc/" + type + ".properties")) {
            if (file != null) {
                said.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }
}
