package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mobiletoolkit.local.RunningSuite.Running;

/** The people of one trust, and what they have created so far. */
final class Trust {

    /**
     * A record that somebody has created.
     *
     * @param collection where it was posted, such as {@code /api/v1/suppliers}
     * @param body what was posted
     * @param path where it is to be read
     */
    record Created(String collection, Map<String, ?> body, String path) {}

    private final Running suite;
    private final String code;
    private final List<Created> created = new ArrayList<>();

    /** The trust with that ODS code. */
    Trust(Running suite, String code) {
        this.suite = suite;
        this.code = code;
    }

    /** The id of the record that is read at a path. */
    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The login of the person who has that role, such as {@code sro@rrx}. */
    String login(String role) {
        return role + "@" + code.toLowerCase(Locale.ROOT);
    }

    /** The person who has that role, such as {@code clinical-lead}. */
    Person as(String role) {
        return new Person(login(role), suite.gateway(), suite.token(login(role)));
    }

    /** Creates a record, which must succeed, and gives the path at which it is to be read through the gateway. */
    String create(String role, String collection, Map<String, ?> body) {
        var answer = as(role).post(collection, body);
        assertThat(answer.statusCode())
                .as("%s posted to %s: %s", login(role), collection, answer.asString())
                .isEqualTo(201);
        var path = behindTheGateway(answer.header("Location"));
        created.add(new Created(collection, body, path));
        return path;
    }

    // The address must lead back through the gateway, whether it is told in full or as a path (RFC 9110, 10.2.2).
    private String behindTheGateway(String location) {
        var address = suite.gateway().resolve(location).toString();
        assertThat(address).startsWith(suite.gateway() + "/api/v1/");
        return address.substring(suite.gateway().toString().length());
    }

    /** Everything that has been created, oldest first. */
    List<Created> created() {
        return List.copyOf(created);
    }
}
