package org.mobiletoolkit.gateway.route;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who owns which path, read once from the merged document: each operation carries the {@code x-service} that the merge
 * wrote. What is not in the document is not served.
 */
public final class RouteTable {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Segment root = new Segment();
    private final Set<String> services = new TreeSet<>();
    private int size;

    private RouteTable() {}

    /** Reads the paths of a merged document; those that the gateway serves itself are left out. */
    public static RouteTable of(JsonNode document, String gatewayItself) {
        var table = new RouteTable();
        for (var path : document.path("paths").properties()) {
            var methods = new LinkedHashSet<HttpMethod>();
            String owner = null;
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    methods.add(HttpMethod.valueOf(operation.getKey().toUpperCase(java.util.Locale.ROOT)));
                    owner = operation.getValue().path("x-service").asText();
                }
            }
            if (owner != null && !owner.equals(gatewayItself)) {
                table.add(path.getKey(), owner, methods);
            }
        }
        return table;
    }

    private void add(String template, String owner, Set<HttpMethod> methods) {
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        var allow = methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        var segment = root;
        for (var name : template.substring(1).split("/")) {
            segment = segment.below(name);
        }
        segment.served = new ServedPath(template, owner, Set.copyOf(methods), allow);
        services.add(owner);
        size++;
    }

    /** The path of the document that this raw path is an instance of; null when there is none. */
    public @Nullable ServedPath find(String rawPath) {
        return find(root, rawPath, 1);
    }

    /** A literal segment wins over a variable; where it leads nowhere the variable is tried. */
    private static @Nullable ServedPath find(Segment at, String path, int from) {
        if (from > path.length()) {
            return at.served;
        }
        var slash = path.indexOf('/', from);
        var end = slash < 0 ? path.length() : slash;
        if (end == from) {
            return null;
        }
        var literal = at.literals.get(path.substring(from, end));
        var found = literal == null ? null : find(literal, path, end + 1);
        return found != null || at.variable == null ? found : find(at.variable, path, end + 1);
    }

    /** The services that own at least one path. */
    public Set<String> services() {
        return Set.copyOf(services);
    }

    /** How many paths are known. */
    public int size() {
        return size;
    }

    private static final class Segment {

        private final Map<String, Segment> literals = new HashMap<>();
        private @Nullable Segment variable;
        private @Nullable ServedPath served;

        private Segment below(String name) {
            if (!name.contains("{")) {
                return literals.computeIfAbsent(name, n -> new Segment());
            }
            if (!name.startsWith("{") || name.indexOf('}') != name.length() - 1) {
                throw new IllegalArgumentException("A path segment is either fixed or one variable, not " + name);
            }
            if (variable == null) {
                variable = new Segment();
            }
            return variable;
        }
    }
}
