package org.mobiletoolkit.handbook.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.handbook.testing.Trust.as;
import static org.mobiletoolkit.handbook.testing.Trust.elsewhere;
import static org.mobiletoolkit.handbook.testing.Trust.etag;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mobiletoolkit.platform.testing.Api;

/**
 * What every resource refuses alike, tried: a few lines in the test of a resource stand for the twenty refusals that it
 * has in common with all others.
 */
public final class Refusals {

    private static final String BASE = "/api/v1";

    /** Holds no role that anything is allowed to. */
    private static final String VISITOR = "VISITOR";

    private final String collection;
    private final String writer;
    private final String reader;

    private Refusals(String collection, String writer, String reader) {
        this.collection = collection;
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * Of a collection of records.
     *
     * @param writer a role that may read and write them all
     * @param reader a role that may only read them
     */
    public static Refusals of(String collection, String writer, String reader) {
        return new Refusals(collection, writer, reader);
    }

    /** Who may not, and what cannot be read: when records are listed and made. */
    public Refusals ofStrangers(String body) {
        var path = BASE + collection;
        Api.anonymous().body(body).post(path).then().statusCode(401);
        Api.anonymous().get(path).then().statusCode(401);
        as(reader).body(body).post(path).then().statusCode(403);
        as(VISITOR).get(path).then().statusCode(403);
        as(writer).body("{}").post(path).then().statusCode(422).body("code", equalTo("validation-failed"));
        as(writer).body("{\"colour\":1}").post(path).then().statusCode(400);
        as(writer).get(path + "?colour=red").then().statusCode(400);
        as(writer).get(path + "?sort=colour").then().statusCode(400);
        return this;
    }

    /**
     * Where nothing is recorded: under an initiative of another trust, an unknown one, a closed one.
     *
     * @param body with {@code %s} for the initiative
     */
    public Refusals under(UUID open, UUID closed, String body) {
        var path = BASE + collection;
        elsewhere(writer)
                .body(body.formatted(open))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
        as(writer)
                .body(body.formatted(UUID.randomUUID()))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/initiativeId"));
        as(writer)
                .body(body.formatted(closed))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        return this;
    }

    /** Who may not change a record, and when: not there, another trust, a reader, no version, a stale one; and what is unknown. */
    public Refusals ofChanges(String id, String patch) {
        var path = collection + "/" + id;
        elsewhere(writer).get(BASE + path).then().statusCode(404);
        as(writer).get(BASE + collection + "/" + UUID.randomUUID()).then().statusCode(404);
        guarded(path, request -> request.body(patch).patch(BASE + path).statusCode());
        for (var value : List.of("1", "null")) {
            as(writer)
                    .header("If-Match", etag(path))
                    .body("{\"colour\":%s}".formatted(value))
                    .patch(BASE + path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("unknown-member"));
        }
        return this;
    }

    /** The same for a command. */
    public Refusals ofCommand(String id, String command, String body) {
        var path = collection + "/" + id;
        guarded(
                path,
                request -> request.body(body).post(BASE + path + "/" + command).statusCode());
        return this;
    }

    /** What nobody may any more: the initiative of the record is closed. */
    public Refusals whenClosed(String id, String patch) {
        var path = collection + "/" + id;
        as(writer)
                .header("If-Match", etag(path))
                .body(patch)
                .patch(BASE + path)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        return this;
    }

    private void guarded(String path, Function<RequestSpecification, Integer> attempt) {
        var tag = etag(path);
        refused(401, attempt.apply(Api.anonymous().header("If-Match", tag)), path);
        refused(404, attempt.apply(elsewhere(writer).header("If-Match", tag)), path);
        refused(403, attempt.apply(as(reader).header("If-Match", tag)), path);
        refused(428, attempt.apply(as(writer)), path);
        refused(412, attempt.apply(as(writer).header("If-Match", "\"99\"")), path);
        if (!etag(path).equals(tag)) {
            throw new AssertionError("A refused request left something behind at " + path);
        }
    }

    private static void refused(int expected, int status, String path) {
        if (status != expected) {
            throw new AssertionError("%s answered %d where %d was due".formatted(path, status, expected));
        }
    }
}
