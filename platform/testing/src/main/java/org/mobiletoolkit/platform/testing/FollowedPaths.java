package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.config.ConfigProvider;

/** Holds that each path in an answer can be followed as it stands: it is whole, and the document knows what is there. */
final class FollowedPaths {

    private static final String BASE = ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);

    private FollowedPaths() {}

    static void check(String what, ApiDocument known, JsonNode answer) {
        if (answer.isTextual()) {
            check(what, known, answer.textValue());
        } else if (answer.isObject()) {
            answer.properties().forEach(member -> {
                // which points into a body
                if (!member.getKey().equals("pointer")) {
                    check(what, known, member.getValue());
                }
            });
        } else {
            answer.forEach(element -> check(what, known, element));
        }
    }

    private static void check(String what, ApiDocument known, String text) {
        if (!text.startsWith("/")) {
            return;
        }
        var path = text.split("[?#]", 2)[0];
        if (!text.startsWith(BASE + "/")) {
            assertThat(known.template(BASE + path))
                    .as(what + " names a path without " + BASE + ": " + text)
                    .isNull();
        } else if (known.hasCollection(
                BASE + "/" + path.substring(BASE.length() + 1).split("/")[0])) {
            assertThat(known.template(path))
                    .as(what + " names a path that leads nowhere: " + text)
                    .isNotNull();
        }
    }
}
