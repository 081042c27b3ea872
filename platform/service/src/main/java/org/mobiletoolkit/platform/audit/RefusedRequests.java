package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.tenancy.CallerSnapshot;
import org.mobiletoolkit.platform.tenancy.Tenancy;

/**
 * Writes down that somebody tried what they may not, and that a token was not believed (handbook 7.6).
 *
 * <p>Nobody can fill the log by trying: a person is written down so many times an hour, all together so many times, and what
 * is more is counted in the next row. Rows are written by a thread of their own, so that a refusal costs the caller nothing
 * and can be noticed where no database may be asked; when the process is killed, the last few are lost.
 */
@ApplicationScoped
public class RefusedRequests {

    static final int OF_ONE_PER_HOUR = 20;
    static final int OF_ALL_PER_HOUR = 500;

    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    private static final int WAITING = 200;
    private static final String ALL = "\n";
    private static final Pattern PLACE = Pattern.compile(
            "/api/v[0-9]+/([a-z][a-z0-9-]{0,60})(?:/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?(?:/.*)?");

    private final AuditLog log;
    private final Tenancy tenancy;
    private final BlockingQueue<Attempt> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Counter failedLogins;
    private final Cache<String, AtomicInteger> counts;
    private final AtomicInteger suppressed = new AtomicInteger();
    private volatile @Nullable Thread writer;

    RefusedRequests(AuditLog log, Tenancy tenancy, Clock clock, MeterRegistry metrics) {
        this.failedLogins = Counter.builder("toolkit.logins.failed")
                .description("Requests whose token was not believed")
                .register(metrics);
        this.log = log;
        this.tenancy = tenancy;
        this.counts = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofHours(1))
                .ticker(nanos(clock))
                .build();
    }

    private record Attempt(
            AuditAction action,
            CallerSnapshot caller,
            String method,
            String type,
            @Nullable UUID id,
            String code) {}

    void start(@Observes StartupEvent event) {
        var started = new Thread(this::run, "refused_requests");
        started.setDaemon(true);
        writer = started;
        started.start();
    }

    void stop(@Observes ShutdownEvent event) {
        var running = writer;
        writer = null;
        if (running != null) {
            running.interrupt();
        }
    }

    /** A person tried what their roles, or the need for a second person, do not allow. */
    public void forbidden(CallerSnapshot caller, String method, String path, String code) {
        note(
                method.equals("GET") || method.equals("HEAD") ? AuditAction.READ : AuditAction.COMMAND,
                caller,
                method,
                path,
                code);
    }

    /**
     * A token was not believed; whose it was is not known, so that no organisation's auditor finds the row: those who run
     * the suite are told by a metric, and by the table.
     */
    public void loginFailed(CallerSnapshot caller, String method, String path, String code) {
        failedLogins.increment();
        note(AuditAction.LOGIN_FAIL, caller, method, path, code);
    }

    private void note(AuditAction action, CallerSnapshot caller, String method, String path, String code) {
        var place = PLACE.matcher(path);
        if (!place.matches()) {
            return;
        }
        var id = place.group(2) == null ? null : UUID.fromString(place.group(2));
        var of = caller.organisation() + "\n" + caller.subject() + "\n" + caller.sourceIp();
        if (count(of) > OF_ONE_PER_HOUR
                || count(ALL) > OF_ALL_PER_HOUR
                || !waiting.offer(new Attempt(action, caller, method, place.group(1), id, code))) {
            suppressed.incrementAndGet();
        }
    }

    private int count(String of) {
        return counts.get(of, any -> new AtomicInteger()).incrementAndGet();
    }

    private void run() {
        while (writer != null) {
            try {
                write(waiting.take());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("A refused request could not be written down: %s", e.getMessage());
            }
        }
    }

    private void write(Attempt attempt) {
        var changes = JsonNodeFactory.instance.arrayNode();
        changes.addObject().put("field", "method").put("new", attempt.method()).putNull("old");
        var uncounted = suppressed.getAndSet(0);
        if (uncounted > 0) {
            changes.addObject()
                    .put("field", "moreRefused")
                    .put("new", uncounted)
                    .putNull("old");
        }
        tenancy.runAs(attempt.caller(), () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> log.refused(attempt.action(), attempt.type(), attempt.id(), attempt.code(), changes));
            return null;
        });
    }

    private static Ticker nanos(Clock clock) {
        return () -> clock.millis() * 1_000_000;
    }
}
