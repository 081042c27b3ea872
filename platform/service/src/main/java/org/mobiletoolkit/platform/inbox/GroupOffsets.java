package org.mobiletoolkit.platform.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** What the broker knows of a group of consumers: where each topic begins and ends, and how far the group has come. */
record GroupOffsets(Admin broker, String group) {

    /** How many records of the topics the group has not committed; what the broker has deleted counts no more. */
    long behindOn(Set<String> topics) throws ExecutionException, InterruptedException {
        var partitions = partitions(topics);
        var begins = offsets(partitions, OffsetSpec.earliest());
        // before the ends: what is committed meanwhile makes the answer larger than the truth, never smaller
        var committed = broker.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var ends = offsets(partitions, OffsetSpec.latest());
        return ends.entrySet().stream()
                .mapToLong(end ->
                        behind(begins.getOrDefault(end.getKey(), 0L), committed.get(end.getKey()), end.getValue()))
                .sum();
    }

    private static long behind(long begin, @Nullable OffsetAndMetadata committed, long end) {
        return Math.max(0, end - (committed == null ? begin : Math.max(begin, committed.offset())));
    }

    private List<TopicPartition> partitions(Set<String> topics) throws ExecutionException, InterruptedException {
        var partitions = new ArrayList<TopicPartition>();
        for (var topic : broker.describeTopics(topics).topicNameValues().entrySet()) {
            try {
                topic.getValue()
                        .get()
                        .partitions()
                        .forEach(
                                partition -> partitions.add(new TopicPartition(topic.getKey(), partition.partition())));
            } catch (ExecutionException e) {
                // nobody has said anything there yet
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        return partitions;
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec where)
            throws ExecutionException, InterruptedException {
        var asked = partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> where));
        return broker
                .listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }
}
