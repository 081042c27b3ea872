package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tries somebody whose roles hold in one undertaking against every operation of a service, while another undertaking is full
 * of records: nothing of the other is ever told.
 *
 * <p>The document says which operations there are, and its examples fill the other undertaking.
 */
public final class ScopeWalk {

    private static final String ROOT = "/api/v1/";

    private final ShownExamples shown;
    private final HiddenRecords hidden;
    private final List<String> faults = new ArrayList<>();

    /**
     * A walk.
     *
     * @param member the member by which bodies and queries name the undertaking
     * @param undertaking the one of which the caller must learn nothing
     */
    public ScopeWalk(String member, UUID undertaking) throws JsonProcessingException {
        this.shown = ShownExamples.served();
        this.hidden = new HiddenRecords(member, undertaking);
    }

    /** The full path of a collection. */
    public static String collection(String name) {
        return ROOT + name;
    }

    /** Says of a collection that it is the whole organisation's: everybody reads it. */
    public void share(String collection) {
        hidden.share(collection);
    }

    /** Says that a record belongs to the hidden undertaking. */
    public void hide(String collection, String id) {
        hidden.put(collection, id);
    }

    /** Says what is found in the hidden undertaking at a name that is the same in every other. */
    public void name(String collection, String item) {
        hidden.name(collection, item);
    }

    /** Makes a record of which the document shows no example that would do; answers its id. */
    public String make(String collection, String body, Supplier<RequestSpecification> person) {
        var answer = sent(person).body(body).post(collection);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var id = answer.jsonPath().getString("id");
        hidden.put(collection, id);
        return id;
    }

    /**
     * Makes a record by the example of every collection that takes one, as people who may, and finds those that have come
     * along; answers the collections of which there is none, and why.
     */
    public Map<String, String> fill(List<Supplier<RequestSpecification>> people) {
        return new Filling(shown, hidden, people).fill();
    }

    /** Reads everything as the scoped caller; answers how many records somebody else can read. */
    public int read(Supplier<RequestSpecification> scoped, Supplier<RequestSpecification> everywhere) {
        var known = 0;
        for (var path : shown.paths("get")) {
            for (var address : addresses(path, "get")) {
                var answer = sent(scoped).get(address);
                var secret = hidden.isIn(address) && !hidden.isShared(address);
                refuseTelling(path, address, secret, answer);
                if (secret && path.contains("{")) {
                    known += refuseFinding(path, address, sent(everywhere).get(address), answer, scoped);
                }
            }
        }
        assertThat(faults).as("Operations that tell of another undertaking").isEmpty();
        return known;
    }

    private void refuseTelling(String path, String address, boolean secret, Response answer) {
        var status = answer.statusCode();
        if (status >= 500 || status < 400 && (tells(answer) || secret && !isEmpty(answer))) {
            faults.add(path + " -> " + status + " with " + cut(answer) + " at " + address);
        }
    }

    private int refuseFinding(
            String path, String address, Response theirs, Response answer, Supplier<RequestSpecification> scoped) {
        var read = theirs.statusCode() == 200;
        if (!read && path.endsWith("/{id}")) {
            faults.add(path + " is read by nobody: " + cut(theirs));
        }
        if (read && !isAsIfNothing(address, answer.statusCode(), scoped)) {
            faults.add(path + " knows the record: " + answer.statusCode() + " with " + cut(answer) + " at " + address);
        }
        return read ? 1 : 0;
    }

    /** Not found; or refused as it is where there is nothing. */
    private boolean isAsIfNothing(String address, int status, Supplier<RequestSpecification> scoped) {
        return status == 404
                || status == 403 && sent(scoped).get(hidden.nowhere(address)).statusCode() == 403;
    }

    static String cut(Response answer) {
        var text = answer.asString();
        return text.substring(0, Math.min(300, text.length()));
    }

    /** A list without items tells nothing. */
    private static boolean isEmpty(Response answer) {
        return isJson(answer) && List.of().equals(answer.jsonPath().get("items"));
    }

    private static boolean isJson(Response answer) {
        return answer.contentType() != null && answer.contentType().contains("json");
    }

    private boolean tells(Response answer) {
        // the address itself comes back in the links of a list
        var items = isJson(answer) ? answer.jsonPath().<Object>get("items") : null;
        return hidden.isIn(items == null ? answer.asString() : items.toString());
    }

    /** Gives every command to the records of the hidden undertaking; answers how many were tried. */
    public int write(Supplier<RequestSpecification> scoped) {
        var tried = 0;
        for (var method : List.of("post", "patch", "put", "delete")) {
            for (var path : shown.paths(method)) {
                for (var address : addresses(path, method)) {
                    var answer = sent(scoped)
                            .header("If-Match", "\"0\"")
                            .body(hidden.named(shown.body(path, method)).toString())
                            .request(method.toUpperCase(Locale.ROOT), address);
                    tried++;
                    refuseReaching(method + " " + path, address, answer);
                }
            }
        }
        assertThat(faults).as("Operations that reach into another undertaking").isEmpty();
        return tried;
    }

    private void refuseReaching(String operation, String address, Response answer) {
        var status = answer.statusCode();
        if (status < 400 || status >= 500) {
            faults.add(operation + " -> " + status + " " + cut(answer));
        } else if (operation.contains("{")
                && !hidden.isShared(address)
                && List.of(409, 412).contains(status)) {
            faults.add(operation + " knows the record: " + cut(answer));
        }
    }

    /** Where the operation is asked: with nothing, and with whatever names the hidden undertaking or a record of it. */
    private List<String> addresses(String path, String method) {
        var address = hidden.address(path);
        return address == null
                ? List.of()
                : Stream.concat(Stream.of(address), hidden.asked(address, shown.queries(path, method)).stream())
                        .toList();
    }

    static RequestSpecification sent(Supplier<RequestSpecification> person) {
        return person.get().contentType(ContentType.JSON);
    }
}
