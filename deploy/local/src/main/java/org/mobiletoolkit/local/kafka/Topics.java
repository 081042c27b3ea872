package org.mobiletoolkit.local.kafka;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Makes the topics that are missing. */
final class Topics {

    private Topics() {}

    static void ensure(Admin admin, List<Topic> topics) throws ExecutionException, InterruptedException {
        var known = admin.listTopics().names().get();
        var missing = topics.stream()
                .filter(topic -> !known.contains(topic.name()))
                .map(Topic::toCreate)
                .toList();
        admin.createTopics(missing).all().get();
    }
}
