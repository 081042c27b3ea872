package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tries somebody whose roles hold in one undertaking against every operation of a service, while another undertaking is full
 * of records: nothing of the other is ever told.
 *
 * <p>The document says which operations there are, and its examples fill the other undertaking.
 */
public final class ScopeWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String ROOT = "/api/v1/";

    private final String member;
    private final UUID hidden;
    private final JsonNode document;
    private final Map<String, String> records = new LinkedHashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final List<String> told = new ArrayList<>();

    /**
     * A walk.
     *
     * @param member the member by which bodies and queries name the undertaking
     * @param collection the collection of the undertakings themselves, if the service has one
     * @param hidden the undertaking of which the caller must learn nothing
     */
    public ScopeWalk(String member, String collection, UUID hidden) throws JsonProcessingException {
        this.member = member;
        this.hidden = hidden;
        this.document =
                JSON.readTree(RestAssured.given().get("/openapi?format=JSON").asString());
        records.put(collection, hidden.toString());
    }

    /** Makes a record by the example of every collection that takes one, as people who may; answers how many there are. */
    public int fill(List<Supplier<RequestSpecification>> people) {
        for (var round = 0; round < 3; round++) {
            for (var path : paths("post")) {
                if (!path.contains("{") && !records.containsKey(path)) {
                    create(path, people);
                }
            }
        }
        return records.size();
    }

    /** Makes a record of which the document shows no example. */
    public void make(String path, String body, Supplier<RequestSpecification> person) {
        var answer = sent(person).body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        records.put(path, answer.jsonPath().getString("id"));
    }

    /** Says of a collection that it is the whole organisation's: everybody reads it. */
    public void share(String path) {
        shared.add(path);
    }

    private boolean isShared(String address) {
        return shared.stream().anyMatch(address::startsWith);
    }

    private Stream<String> hiddenRecords() {
        return records.entrySet().stream()
                .filter(record -> !shared.contains(record.getKey()))
                .map(Map.Entry::getValue);
    }

    private void create(String path, List<Supplier<RequestSpecification>> people) {
        var body = body(path, "post");
        for (var person : people) {
            var answer = sent(person).body(body.toString()).post(path);
            if (answer.statusCode() == 201 && answer.contentType().contains("json")) {
                var id = answer.jsonPath().getString("id");
                if (id != null) {
                    records.put(path, id);
                }
                return;
            }
        }
    }

    /** Reads everything as the scoped caller; answers how many operations told somebody else of the hidden undertaking. */
    public int read(Supplier<RequestSpecification> scoped, Supplier<RequestSpecification> everywhere) {
        var known = 0;
        for (var path : paths("get")) {
            for (var address : addresses(path, "get")) {
                var theirs = sent(everywhere).get(address);
                if (theirs.statusCode() == 200 && tells(theirs)) {
                    known++;
                }
                refuseTelling(path, address, sent(scoped).get(address));
            }
        }
        assertThat(told).as("Operations that tell of another undertaking").isEmpty();
        return known;
    }

    private void refuseTelling(String path, String address, Response answer) {
        var byId = address.contains(hidden.toString()) || hiddenRecords().anyMatch(address::contains);
        if (answer.statusCode() >= 500 || answer.statusCode() < 400 && tells(answer)) {
            told.add(path + " -> " + answer.statusCode() + " at " + address);
        } else if (answer.statusCode() < 400 && byId && !isEmpty(answer)) {
            told.add(path + " -> " + answer.statusCode() + " with " + cut(answer) + " at " + address);
        }
    }

    private static String cut(Response answer) {
        var text = answer.asString();
        return text.substring(0, Math.min(300, text.length()));
    }

    /** A list without items tells nothing. */
    private static boolean isEmpty(Response answer) {
        return answer.contentType().contains("json")
                && List.of().equals(answer.jsonPath().get("items"));
    }

    private boolean tells(Response answer) {
        // the address itself comes back in the links of a list
        var text = answer.contentType() != null && answer.contentType().contains("json")
                ? String.valueOf(
                        answer.jsonPath().<Object>get("items") == null
                                ? answer.asString()
                                : answer.jsonPath().get("items").toString())
                : answer.asString();
        return text.contains(hidden.toString()) || hiddenRecords().anyMatch(text::contains);
    }

    /** Gives every command to the records of the hidden undertaking; answers how many were tried. */
    public int write(Supplier<RequestSpecification> scoped) {
        var tried = 0;
        for (var method : List.of("post", "patch", "put", "delete")) {
            for (var path : paths(method)) {
                for (var address : addresses(path, method)) {
                    var answer = sent(scoped)
                            .header("If-Match", "\"0\"")
                            .body(body(path, method).toString())
                            .request(method.toUpperCase(Locale.ROOT), address);
                    tried++;
                    if (answer.statusCode() < 400 || answer.statusCode() >= 500) {
                        told.add(method + " " + path + " -> " + answer.statusCode() + " " + cut(answer));
                    } else if (path.contains("{")
                            && !isShared(address)
                            && List.of(409, 412).contains(answer.statusCode())) {
                        told.add(method + " " + path + " knows the record: " + cut(answer));
                    }
                }
            }
        }
        assertThat(told).as("Operations that reach into another undertaking").isEmpty();
        return tried;
    }

    private List<String> paths(String method) {
        return StreamSupport.stream(
                        ((Iterable<Map.Entry<String, JsonNode>>)
                                        () -> document.path("paths").fields())
                                .spliterator(),
                        false)
                .filter(path -> path.getValue().has(method))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where the operation is asked: with nothing, and with whatever names the hidden undertaking or a record of it. */
    private List<String> addresses(String path, String method) {
        var filled = filled(path);
        if (filled == null) {
            return List.of();
        }
        var asks = StreamSupport.stream(
                        document.path("paths")
                                .path(path)
                                .path(method)
                                .path("parameters")
                                .spliterator(),
                        false)
                .map(this::resolved)
                .anyMatch(parameter -> parameter.path("name").asText().equals(member)
                        && parameter.path("in").asText().equals("query"));
        return asks ? List.of(filled, filled + "?" + member + "=" + hidden) : List.of(filled);
    }

    private @Nullable String filled(String path) {
        var address = path;
        while (address.contains("{")) {
            var start = address.indexOf('{');
            var name = address.substring(start + 1, address.indexOf('}'));
            var value = name.equals(member)
                    ? hidden.toString()
                    : name.equals("number") ? "1" : name.equals("id") ? record(address.substring(0, start - 1)) : null;
            if (value == null) {
                return null;
            }
            address = address.substring(0, start) + value + address.substring(address.indexOf('}') + 1);
        }
        return address;
    }

    private @Nullable String record(String collection) {
        return records.get(collection);
    }

    private JsonNode body(String path, String method) {
        var content = resolved(document.path("paths").path(path).path(method).path("requestBody"))
                .path("content");
        if (!content.elements().hasNext()) {
            return JSON.createObjectNode();
        }
        var media = content.elements().next();
        var schema = resolved(media.path("schema"));
        var example = media.has("example") ? media.path("example") : example(schema);
        return named(example.isMissingNode() ? JSON.createObjectNode() : example.deepCopy());
    }

    private static JsonNode example(JsonNode schema) {
        return schema.has("example")
                ? schema.path("example")
                : schema.path("examples").path(0);
    }

    private JsonNode resolved(JsonNode node) {
        var at = node;
        while (at.has("$ref")) {
            at = document.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }

    /** Ids of an example become those of the hidden undertaking and its records. */
    private JsonNode named(JsonNode example) {
        if (example instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                var value = object.path(name);
                if (name.equals(member)) {
                    object.put(name, hidden.toString());
                } else if (value.isTextual() && ID.matcher(value.asText()).matches() && known(name) != null) {
                    object.put(name, known(name));
                } else {
                    named(value);
                }
            });
        } else if (example instanceof ArrayNode array) {
            array.forEach(this::named);
        }
        return example;
    }

    /** {@code areaId} is a record of {@code /initiative-areas}. */
    private @Nullable String known(String name) {
        if (!name.endsWith("Id")) {
            return null;
        }
        var noun = name.substring(0, name.length() - 2)
                        .replaceAll("([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT)
                + "s";
        return records.entrySet().stream()
                .filter(record ->
                        record.getKey().endsWith("/" + noun) || record.getKey().endsWith("-" + noun))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static RequestSpecification sent(Supplier<RequestSpecification> person) {
        return person.get().contentType(ContentType.JSON);
    }

    /** The full path of a collection. */
    public static String collection(String name) {
        return ROOT + name;
    }
}
