package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Asks every list of the service under test for every order, and by every filter that takes an id or a text, and looks up what
 * the database would do: a page is read along an index, and what is sought is found by one.
 *
 * <p>States, kinds and yes or no are not tried: a page of them is found among the records that it is read along with.
 */
public final class ListWalk {

    private static final Set<String> COMMON = Set.of("limit", "cursor", "sort");
    private static final Pattern SORTABLE = Pattern.compile("ust be one of ([A-Za-z, -]+)");
    private static final Pattern SOUGHT = Pattern.compile("\\w+\\.(\\w+)(?:=|\\) like )");

    private final Supplier<RequestSpecification> person;
    private final Map<String, String> samples;
    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private ListWalk(Supplier<RequestSpecification> person, Map<String, String> samples) throws IOException {
        this.person = person;
        this.samples = samples;
        this.document = new ObjectMapper()
                .readTree(RestAssured.given().get("/openapi?format=JSON").asString());
    }

    /**
     * Walks all lists but those of a single record's parts; fails naming those that no index helps.
     *
     * @param person who may read all of them
     * @param samples what filters take of which not any text will do, by {@code /path?filter}
     */
    public static void check(Supplier<RequestSpecification> person, Map<String, String> samples) throws IOException {
        var walk = new ListWalk(person, samples);
        var lists = walk.lists();
        assertThat(lists).as("lists of the service").isNotEmpty();
        lists.forEach(walk::orders);
        lists.forEach(walk::filters);
        assertThat(walk.faults).as("Lists that read more than they answer").isEmpty();
    }

    /**
     * Holds that the records of an undertaking are found by it alone, as those do who do not name its organisation: facts.
     *
     * @param column that names the undertaking
     * @param others tables of which all who ask name the organisation, or another record
     */
    public static void checkScope(String column, Set<String> others) {
        assertThat(QueryPlan.tables(column).stream()
                        .filter(table -> !others.contains(table))
                        .filter(table -> QueryPlan.indexes(table).stream()
                                .noneMatch(index ->
                                        index.matches(".*\\(" + column + "[,)].*") && !index.contains(" WHERE "))))
                .as("tables without an index that begins with " + column)
                .isEmpty();
    }

    private List<String> lists() {
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                // statements of the audit log are looked at by themselves, in the platform
                .filter(path -> !path.contains("{") && !path.contains("-audit/") && isList(parameters(path)))
                .toList();
    }

    /** Of a whole organisation: what needs more to be told is about a single record. */
    private static boolean isList(Map<String, JsonNode> parameters) {
        return parameters.containsKey("cursor")
                && parameters.values().stream()
                        .noneMatch(one -> one.path("required").asBoolean());
    }

    private Map<String, JsonNode> parameters(String path) {
        return StreamSupport.stream(
                        document.path("paths")
                                .path(path)
                                .path("get")
                                .path("parameters")
                                .spliterator(),
                        false)
                .map(this::resolved)
                .filter(one -> one.path("in").asText().equals("query"))
                .collect(Collectors.toMap(
                        one -> one.path("name").asText(), one -> one, (a, b) -> a, LinkedHashMap::new));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private void orders(String path) {
        for (var member : sortable(path)) {
            var plan = QueryPlan.inOrder(page(path, Map.of("sort", member)));
            if (plan.contains("Sort Key") || plan.contains("Seq Scan")) {
                faults.add("%s?sort=%s has no index in its order:%n%s".formatted(path, member, plan));
            }
        }
    }

    private List<String> sortable(String path) {
        var refusal = ask(path, Map.of("sort", "nothing")).asString();
        var named = SORTABLE.matcher(refusal);
        assertThat(named.find()).as("%s refuses an order: %s", path, refusal).isTrue();
        return Arrays.stream(named.group(1).split(", "))
                .filter(order -> !order.startsWith("-"))
                .toList();
    }

    private void filters(String path) {
        var whole = sought(page(path, Map.of()));
        for (var filter : parameters(path).values()) {
            var name = filter.path("name").asText();
            if (!COMMON.contains(name) && isSought(filter)) {
                var page = page(path, Map.of(name, sample(path + "?" + name, filter)));
                var columns = new LinkedHashSet<>(sought(page));
                columns.removeAll(whole);
                refuseUnindexed(path + "?" + name, table(page), columns);
            }
        }
    }

    /** Something that tells a few records from all others. */
    private boolean isSought(JsonNode filter) {
        var schema = resolved(filter.path("schema"));
        return schema.path("type").asText().equals("string")
                && !schema.has("enum")
                && (!schema.has("format") || isId(schema));
    }

    private static boolean isId(JsonNode schema) {
        return schema.path("format").asText().equals("uuid");
    }

    private String sample(String name, JsonNode filter) {
        return isId(resolved(filter.path("schema"))) ? UUID.randomUUID().toString() : samples.getOrDefault(name, "RRX");
    }

    private static List<String> sought(String page) {
        var condition = page.substring(page.indexOf(" where "), page.lastIndexOf(" order by "));
        return SOUGHT.matcher(condition).results().map(found -> found.group(1)).toList();
    }

    private static String table(String page) {
        var listed = page.substring(page.lastIndexOf(" order by "));
        var alias = listed.substring(" order by ".length(), listed.indexOf('.'));
        var from = Pattern.compile(" from (\\w+) " + alias + "\\b").matcher(page);
        return from.results().findFirst().orElseThrow().group(1);
    }

    private void refuseUnindexed(String filter, String table, Set<String> columns) {
        if (columns.isEmpty() || columns.stream().noneMatch(column -> isIndexed(table, column))) {
            faults.add("%s: no index of %s leads to %s".formatted(filter, table, columns));
        }
    }

    /** An index begins with the column, or with the organisation and then the column; or it holds its trigrams. */
    private static boolean isIndexed(String table, String column) {
        var leading = ".*\\((organisation, )?(%1$s|lower\\(%1$s\\) gin_trgm_ops)[,) ].*".formatted(column);
        return QueryPlan.indexes(table).stream().anyMatch(index -> index.matches(leading));
    }

    private String page(String path, Map<String, String> asked) {
        try (var heard = new HeardStatements()) {
            var answer = ask(path, asked);
            assertThat(answer.statusCode())
                    .as("%s %s: %s", path, asked, answer.asString())
                    .isEqualTo(200);
            return heard.page();
        }
    }

    private Response ask(String path, Map<String, String> asked) {
        return person.get().queryParams(asked).get(path);
    }
}
