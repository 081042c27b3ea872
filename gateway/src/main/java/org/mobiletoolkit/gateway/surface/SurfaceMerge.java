package org.mobiletoolkit.gateway.surface;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mobiletoolkit.gateway.exchange.GatewayProblem;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** The build's step that makes the one document of the suite from the committed documents of the services. */
public final class SurfaceMerge {

    /** The services, each with its document at {@code <name>-service/openapi.yaml}. */
    static final List<String> SERVICES = List.of("benefits", "device", "procurement", "stakeholder");

    private static final System.Logger LOG = System.getLogger(SurfaceMerge.class.getName());
    private static final String BASE = "/surface/base.yaml";

    private SurfaceMerge() {}

    /**
     * Writes {@code surface/openapi.yaml} and {@code surface/openapi.json}.
     *
     * @param arguments the root of the repository, the folder of the compiled classes, and {@code fail} or {@code skip}
     *     for a service without a document
     */
    public static void main(String... arguments) throws IOException {
        var document = merge(Path.of(arguments[0]), arguments[2].equals("skip"));
        var folder = Files.createDirectories(Path.of(arguments[1], "surface"));
        Files.writeString(folder.resolve("openapi.yaml"), DocumentFormat.yaml(document));
        Files.writeString(folder.resolve("openapi.json"), DocumentFormat.json(document));
    }

    static ObjectNode merge(Path root, boolean skipMissing) throws IOException {
        var documents = new TreeMap<String, ObjectNode>();
        for (var service : SERVICES) {
            var file = root.resolve(service + "-service").resolve("openapi.yaml");
            if (Files.exists(file)) {
                documents.put(service, DocumentFormat.readYaml(Files.readString(file)));
            } else if (skipMissing) {
                LOG.log(System.Logger.Level.WARNING, "{0} does not exist: its service is left out", file);
            } else {
                throw new IOException(file + " does not exist; the test of that service writes it");
            }
        }
        return merge(documents);
    }

    /** Merges documents into the gateway's own. */
    static ObjectNode merge(SortedMap<String, ObjectNode> documents) throws IOException {
        return Merge.merge(base(), documents);
    }

    private static ObjectNode base() throws IOException {
        try (var stream = SurfaceMerge.class.getResourceAsStream(BASE)) {
            if (stream == null) {
                throw new IOException(BASE + " is not on the class path");
            }
            var base =
                    DocumentFormat.readYaml(new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            var types = base.putArray("x-problem-types");
            for (var problems : List.<ProblemType[]>of(CommonProblem.values(), GatewayProblem.values())) {
                for (var type : problems) {
                    types.addObject()
                            .put("code", type.code())
                            .put("status", type.status())
                            .put("title", type.title());
                }
            }
            return base;
        }
    }
}
