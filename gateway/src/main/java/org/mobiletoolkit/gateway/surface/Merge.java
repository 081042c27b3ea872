package org.mobiletoolkit.gateway.surface;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes one OpenAPI 3.1 document of several. The base document gives what is said once (info, servers, the gateway's
 * own paths); each service adds its paths, components, tags and problem types. Nothing is renamed and nothing silently
 * preferred: where two documents say different things under one name, the merge refuses, naming both.
 */
final class Merge {

    /** The owner of what the base document describes. */
    static final String GATEWAY = "gateway";

    private static final String API = "/api/v1/";
    private static final List<String> METHODS =
            List.of("get", "post", "put", "patch", "delete", "head", "options", "trace");

    private final ObjectNode merged;
    private final SortedMap<String, JsonNode> paths = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, JsonNode>> components = new TreeMap<>();
    private final SortedMap<String, JsonNode> tags = new TreeMap<>();
    private final SortedMap<String, JsonNode> problemTypes = new TreeMap<>();

    /** Who said what first, by what it is. */
    private final Map<String, String> owners = new HashMap<>();

    private final List<String> clashes = new ArrayList<>();

    private Merge(ObjectNode base) {
        this.merged = base.deepCopy();
    }

    /**
     * Merges.
     *
     * @param base what is said once
     * @param services the documents by the service's name
     * @throws SurfaceClash naming every contradiction
     */
    static ObjectNode merge(ObjectNode base, SortedMap<String, ObjectNode> services) {
        var merge = new Merge(base);
        merge.add(GATEWAY, base.deepCopy());
        services.forEach((service, document) -> merge.add(service, document.deepCopy()));
        return merge.result();
    }

    private void add(String service, ObjectNode document) {
        if (!document.path("openapi").asText().startsWith("3.1")) {
            clashes.add(service + " is written in OpenAPI "
                    + document.path("openapi").asText("(none)") + ", not 3.1");
        }
        for (var path : document.path("paths").properties()) {
            if (path.getValue() instanceof ObjectNode item) {
                addPath(service, path.getKey(), item, document.get("security"));
            }
        }
        for (var section : document.path("components").properties()) {
            var known = components.computeIfAbsent(section.getKey(), s -> new TreeMap<>());
            section.getValue()
                    .properties()
                    .forEach(c -> addNamed(service, "components/" + section.getKey(), c.getKey(), c.getValue(), known));
        }
        document.path("tags")
                .forEach(tag -> addNamed(service, "tag", tag.path("name").asText(), tag, tags));
        document.path("x-problem-types")
                .forEach(type ->
                        addNamed(service, "problem type", type.path("code").asText(), type, problemTypes));
    }

    private void addPath(String service, String path, ObjectNode item, @Nullable JsonNode security) {
        if (item.path("x-internal").asBoolean()) {
            return;
        }
        METHODS.forEach(method -> {
            if (item.path(method).path("x-internal").asBoolean()) {
                item.remove(method);
            }
        });
        var operations = METHODS.stream().filter(item::has).toList();
        if (operations.isEmpty()) {
            return;
        }
        checkPath(service, path);
        for (var method : operations) {
            var operation = (ObjectNode) item.remove(method);
            var id = operation.path("operationId").asText();
            if (id.isEmpty()) {
                clashes.add(
                        service + " gives no operationId to " + method.toUpperCase(java.util.Locale.ROOT) + " " + path);
            } else {
                claim(service, "operationId " + id);
            }
            if (security != null && !operation.has("security")) {
                operation.set("security", security);
            }
            operation.put("x-service", service);
            item.set(method, operation);
        }
        paths.put(path, item);
    }

    private void checkPath(String service, String path) {
        if (!service.equals(GATEWAY)) {
            if (!path.startsWith(API)) {
                clashes.add(service + " has the path " + path + ", which is not under " + API);
                return;
            }
            var end = path.indexOf('/', API.length());
            claimForAll(service, "the paths under " + (end < 0 ? path : path.substring(0, end)));
        }
        claim(service, "the path " + path.replaceAll("\\{[^}]*}", "{}"));
    }

    /** A service may claim it as often as it likes, but only one service. */
    private void claimForAll(String service, String what) {
        var owner = owners.putIfAbsent(what, service);
        if (owner != null && !owner.equals(service)) {
            clash(owner, service, what);
        }
    }

    private void claim(String service, String what) {
        var owner = owners.putIfAbsent(what, service);
        if (owner != null) {
            clash(owner, service, what);
        }
    }

    private void clash(String owner, String service, String what) {
        clashes.add(
                owner.equals(service)
                        ? service + " has twice " + what
                        : owner + " and " + service + " both have " + what);
    }

    private void addNamed(String service, String kind, String name, JsonNode value, Map<String, JsonNode> known) {
        var first = known.putIfAbsent(name, value);
        var owner = owners.putIfAbsent(kind + " " + name, service);
        if (first != null) {
            var difference = Difference.between(first, value);
            if (difference != null) {
                clashes.add("%s and %s describe the %s %s differently, first at %s"
                        .formatted(owner, service, kind, name, difference.isEmpty() ? "its root" : difference));
            }
        }
    }

    private ObjectNode result() {
        if (!clashes.isEmpty()) {
            throw new SurfaceClash(clashes);
        }
        var json = JsonNodeFactory.instance;
        merged.remove(List.of("security", "tags", "paths", "components", "x-problem-types"));
        merged.set("tags", json.arrayNode().addAll(tags.values()));
        merged.set("paths", json.objectNode().setAll(paths));
        var all = json.objectNode();
        components.forEach(
                (section, named) -> all.set(section, json.objectNode().setAll(named)));
        merged.set("components", all);
        merged.set("x-problem-types", json.arrayNode().addAll(problemTypes.values()));
        References.prune(merged);
        return merged;
    }
}
