package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Which calls of which services bring a fact about. */
@Singleton
public class FactCalls {

    private static final String FILE = "/toolkit/fact-calls.properties";

    private final Map<String, List<String>> calls;

    FactCalls() {
        var lines = read();
        this.calls = lines.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        code -> code,
                        code -> List.of(lines.getProperty(code).trim().split("\\s*,\\s*"))));
    }

    /** In the order in which they are given, each as method and path; empty for a fact that no service answers yet. */
    public List<String> of(String code) {
        return calls.getOrDefault(code, List.of());
    }

    Map<String, List<String>> all() {
        return calls;
    }

    private static Properties read() {
        try (var in = Objects.requireNonNull(FactCalls.class.getResourceAsStream(FILE), FILE)) {
            var lines = new Properties();
            lines.load(in);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
