package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mobiletoolkit.platform.right.Rights;

/**
 * Tries every operation of the service under test with every role, and holds the answers against its table of rights: whoever
 * may not meets 403 and is told who may, everybody else any other answer.
 */
public final class RoleWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALLOWED_ROLES = "allowedRoles";
    private static final String ORGANISATION = "RWK";

    private record Answer(int status, String body) {}

    private final Rights rights = Arc.container().instance(Rights.class).get();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Collection<String> roles;
    private final JsonNode document;

    // the service remembers tokens, so that it checks each signature once
    private final ConcurrentHashMap<String, String> tokens = new ConcurrentHashMap<>();

    private RoleWalk(Collection<String> roles) throws IOException {
        this.roles = roles;
        this.document =
                JSON.readTree(RestAssured.given().get("/openapi?format=JSON").asString());
    }

    /** Walks every operation × every role. */
    public static void check(Collection<String> roles) throws IOException {
        new RoleWalk(roles).check();
    }

    private void check() {
        var rows = ServedOperation.all();
        assertThat(rows.stream().map(row -> row.method() + " " + row.template()))
                .as("every operation of the document has its row")
                .containsAll(documented());
        assertThat(rows.stream().map(ServedOperation::right).filter(java.util.Objects::nonNull))
                .as("every right that is asked for is granted")
                .allMatch(rights.all()::contains);
        var faults = rows.stream().flatMap(this::faults).toList();
        assertThat(faults)
                .as("operations that do not keep to the table of rights")
                .isEmpty();
    }

    private Stream<String> faults(ServedOperation row) {
        var answers = new ConcurrentHashMap<String, Answer>();
        CompletableFuture.allOf(roles.stream()
                        .map(role -> ask(row, role).thenAccept(answer -> answers.put(role, answer)))
                        .toArray(CompletableFuture[]::new))
                .join();
        var may = row.right() == null ? new TreeSet<>(roles) : rights.roles(row.right());
        var faults = new ArrayList<String>();
        answers.forEach((role, answer) -> {
            if (may.contains(role) ? refusedOrBroken(answer) : !refusedNaming(answer, may)) {
                faults.add("%s %s as %s (%s for %s): %d %s"
                        .formatted(
                                row.method(), row.template(), role, row.right(), may, answer.status(), answer.body()));
            }
        });
        if (row.right() != null && !told(row, may)) {
            faults.add(
                    "%s %s: the document does not say that it is for %s".formatted(row.method(), row.template(), may));
        }
        return faults.stream();
    }

    private CompletableFuture<Answer> ask(ServedOperation row, String role) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + row.path()))
                .header("Authorization", "Bearer " + token(role))
                .header("Content-Type", "application/json")
                .method(
                        row.method(),
                        row.method().equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> new Answer(answer.statusCode(), answer.body()));
    }

    private String token(String role) {
        return tokens.computeIfAbsent(
                role, any -> TestIssuer.token(any.toLowerCase(Locale.ROOT) + "@walk", ORGANISATION, any));
    }

    /** Another rule may still refuse whoever holds the right; it names no roles. */
    private static boolean refusedOrBroken(Answer answer) {
        return answer.status() == 401
                || answer.status() >= 500
                || !members(answer.body(), ALLOWED_ROLES).isEmpty();
    }

    private static boolean refusedNaming(Answer answer, Set<String> may) {
        return answer.status() == 403 && members(answer.body(), ALLOWED_ROLES).equals(List.copyOf(may));
    }

    private static List<String> members(String body, String name) {
        try {
            return texts(JSON.readTree(body).path(name));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /** What is no part of the public document says it to nobody. */
    private boolean told(ServedOperation row, Set<String> may) {
        var operation =
                document.path("paths").path(row.template()).path(row.method().toLowerCase(Locale.ROOT));
        return operation.isMissingNode() || texts(operation.path("x-roles")).equals(List.copyOf(may));
    }

    private List<String> documented() {
        var operations = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }
}
