package org.mobiletoolkit.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How far the service is behind on what others say. The broker is asked, and not the consumer, which knows no newer end
 * than that of its last poll: so it is true also while the consumer is busy, waits for the database, or is gone.
 */
@ApplicationScoped
class ConsumerLag {

    private static final Logger LOG = Logger.getLogger(ConsumerLag.class);
    private static final int PATIENCE_MS = 5_000;
    private static final double UNKNOWN = Double.NaN;

    private final Set<String> topics;
    private final String servers;
    private final String service;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "consumer-lag");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Admin broker;
    private volatile double behind = UNKNOWN;

    ConsumerLag(
            Handlers handlers,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "platform.service") String service,
            MeterRegistry registry) {
        this.topics = handlers.topicsOfOthers();
        this.servers = servers;
        this.service = service;
        Gauge.builder("toolkit.consumer.lag", () -> behind)
                .description("Records of other services that the service, with all its replicas, has not consumed yet;"
                        + " no number while the broker does not tell")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        if (topics.isEmpty()) {
            behind = 0;
        } else {
            timer.scheduleWithFixedDelay(this::look, 1, 2, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        var open = broker;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }

    private void look() {
        try {
            behind = new GroupOffsets(open(), KafkaConsumers.group(service)).behindOn(topics);
        } catch (ExecutionException | KafkaException e) {
            behind = UNKNOWN;
            LOG.debugf("The broker does not tell how far the service is behind: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Admin open() {
        var open = broker;
        if (open == null) {
            open = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                    servers,
                    AdminClientConfig.CLIENT_ID_CONFIG,
                    service + "-lag",
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    PATIENCE_MS,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    PATIENCE_MS,
                    AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                    PATIENCE_MS));
            broker = open;
        }
        return open;
    }
}
