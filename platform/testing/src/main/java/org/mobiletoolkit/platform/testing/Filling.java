package org.mobiletoolkit.platform.testing;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Puts a record into every collection: by the example that the document shows, or one that has come along with another. */
final class Filling {

    /** A record may need another, and that a third. */
    private static final int ROUNDS = 3;

    private final ShownExamples shown;
    private final HiddenRecords hidden;
    private final List<Supplier<RequestSpecification>> people;
    private final Map<String, String> refusals = new TreeMap<>();

    Filling(ShownExamples shown, HiddenRecords hidden, List<Supplier<RequestSpecification>> people) {
        this.shown = shown;
        this.hidden = hidden;
        this.people = people;
    }

    /** The collections that stay empty, and why. */
    Map<String, String> fill() {
        for (var round = 0; round < ROUNDS; round++) {
            for (var path : shown.paths("get")) {
                if (path.endsWith("/{id}") && hidden.address(path) == null) {
                    obtain(path.substring(0, path.lastIndexOf('/')));
                }
            }
        }
        return refusals;
    }

    private void obtain(String path) {
        var collection = Objects.requireNonNullElse(hidden.address(path), path);
        refusals.put(path, "Nothing makes one");
        for (var person : people) {
            if (shown.has(path, "post")) {
                create(path, collection, person);
            }
            find(path, collection, person);
            if (hidden.has(collection)) {
                refusals.remove(path);
                return;
            }
        }
    }

    private void create(String path, String collection, Supplier<RequestSpecification> person) {
        var answer = ScopeWalk.sent(person)
                .body(hidden.named(shown.body(path, "post")).toString())
                .post(collection);
        var id = answer.statusCode() == 201 ? answer.jsonPath().getString("id") : null;
        if (id != null) {
            hidden.put(collection, id);
        } else if (answer.statusCode() != 403) {
            refusals.put(path, ScopeWalk.cut(answer));
        }
    }

    private void find(String path, String collection, Supplier<RequestSpecification> person) {
        for (var address : hidden.asked(collection, shown.queries(path, "get"))) {
            var answer = ScopeWalk.sent(person).get(address);
            var id = answer.statusCode() == 200 ? answer.jsonPath().getString("items[0].id") : null;
            if (id != null) {
                hidden.put(collection, id);
                return;
            }
        }
    }
}
