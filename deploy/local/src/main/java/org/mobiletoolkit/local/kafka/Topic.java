package org.mobiletoolkit.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic of the suite.
 *
 * @param name its name
 * @param retentionMillis how long an event is kept, in milliseconds; -1 for ever
 * @param partitions 1 where all of it has one order
 */
public record Topic(String name, long retentionMillis, int partitions) {

    /** How many events may be handled at once per consumer; more than a trust needs, and cheap. */
    public static final int PARTITIONS = 6;

    private static final long FOR_EVER = -1;
    private static final long EVIDENCE = Duration.ofDays(90).toMillis();

    /**
     * The topics of the services: stage transitions are kept for ever because projections are rebuilt from them, facts
     * for 90 days because they are recomputed, and the heads of the audit chains for ever, for they bear witness.
     */
    public static List<Topic> of(List<String> services) {
        return services.stream()
                .flatMap(service -> Stream.of(
                        new Topic("toolkit.%s.stage-transitions.v1".formatted(service), FOR_EVER, PARTITIONS),
                        new Topic("toolkit.%s.evidence.v1".formatted(service), EVIDENCE, PARTITIONS),
                        new Topic("toolkit.%s.audit-heads.v1".formatted(service), FOR_EVER, 1)))
                .toList();
    }

    NewTopic toCreate() {
        return new NewTopic(name, partitions, (short) 1)
                .configs(Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(retentionMillis)));
    }
}
