package org.mobiletoolkit.local.kafka;

/** The broker's settings: one node, loopback only, nothing replicated. */
final class BrokerConfiguration {

    private BrokerConfiguration() {}

    static String of(Kafka.Place place) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s/log
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # Dead-letter topics come into being with their first letter.
                auto.create.topics.enable=true
                num.partitions=6
                # A stack that slept for months must still know how far its consumers were.
                offsets.retention.minutes=525600
                """.formatted(place.port(), place.controllerPort(), place.folder());
    }
}
