package org.mobiletoolkit.gateway.surface;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The merged document, as the build has made it. */
@Singleton
public class Surface {

    /** Name of the owner of what the gateway serves itself. */
    public static final String GATEWAY = Merge.GATEWAY;

    private final String json;
    private final String yaml;
    private final ObjectNode document;
    private final Map<String, ProblemKind> problems = new LinkedHashMap<>();

    /**
     * A kind of problem that a caller may meet.
     *
     * @param code last segment of the problem's type
     * @param status the HTTP status
     * @param title the sentence that all of its occurrences share
     */
    public record ProblemKind(String code, int status, String title) {}

    Surface(SurfaceSettings settings) {
        this.json = resource(settings.document() + ".json");
        this.yaml = resource(settings.document() + ".yaml");
        try {
            this.document = DocumentFormat.readJson(json);
        } catch (IOException e) {
            throw new UncheckedIOException(settings.document() + ".json is not JSON", e);
        }
        document.path("x-problem-types").forEach(type -> {
            var kind = new ProblemKind(
                    type.path("code").asText(),
                    type.path("status").asInt(),
                    type.path("title").asText());
            problems.put(kind.code(), kind);
        });
    }

    private static String resource(String name) {
        return new String(Resources.bytes(name), StandardCharsets.UTF_8);
    }

    /** The tree; not to be changed. */
    public ObjectNode document() {
        return document;
    }

    String json() {
        return json;
    }

    String yaml() {
        return yaml;
    }

    /** All kinds of problem, by code, in the order of the document. */
    Map<String, ProblemKind> problems() {
        return problems;
    }
}
