package org.mobiletoolkit.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an event must agree with to be believed: a topic belongs to one service, and the aggregate that an event tells of is
 * its subject, by which it is numbered.
 */
final class CredibleRule {

    private static final String TRANSITIONED = ".stage-transitioned.v1";
    private static final String ANSWERED = "evidence.fact-changed.v1";

    private CredibleRule() {}

    /** The source to which a topic such as {@code toolkit.<service>.evidence.v1} belongs. */
    static String owner(String topic) {
        var parts = topic.split("[.]", 3);
        return "/" + (parts.length == 3 ? parts[1] : topic) + "-service";
    }

    /**
     * Lets an event pass.
     *
     * @throws IllegalArgumentException when it is not to be believed
     */
    static void require(String topic, IncomingEvent event) {
        if (!event.source().equals(owner(topic))) {
            throw new IllegalArgumentException(
                    "%s does not belong to %s, who says something on it".formatted(topic, event.source()));
        }
        if (event.sequence() < 1) {
            throw new IllegalArgumentException("The attribute sequence is not positive");
        }
        if (event.type().endsWith(TRANSITIONED)) {
            agree("type", event.type(), event.data().path("aggregateType"), TRANSITIONED);
            agree("subject", event.subject(), event.data().path("aggregateId"), "");
        } else if (event.type().equals(ANSWERED)) {
            agree(
                    "subject",
                    event.subject(),
                    event.data().path("scopeId"),
                    "/" + event.data().path("fact").path("code").asText());
        }
    }

    private static void agree(String attribute, String said, JsonNode told, String end) {
        if (!said.equals(told.asText() + end)) {
            throw new IllegalArgumentException(
                    "The attribute %s is %s, but the data tell of %s".formatted(attribute, said, told.asText() + end));
        }
    }
}
