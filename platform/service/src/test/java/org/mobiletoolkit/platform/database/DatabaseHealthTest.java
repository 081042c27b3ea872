package org.mobiletoolkit.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class DatabaseHealthTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch frozen = new CountDownLatch(1);

    private static <T> T of(Class<T> type, Callable<?> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == void.class ? null : answer.call()));
    }

    @Test
    void isNotReadyWhileTheDatabaseAnswersNobodyWhoIsAskedOnce() {
        var health = new DatabaseHealth(of(DataSource.class, () -> {
            asked.incrementAndGet();
            frozen.await();
            return of(Connection.class, () -> true);
        }));

        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(asked).hasValue(1);

        frozen.countDown();
        while (health.call().getStatus() == Status.DOWN) {
            Thread.onSpinWait(); // each call waits for the answer itself
        }
    }

    @Test
    void isNotReadyWhereTheDatabaseRefuses() {
        var health = new DatabaseHealth(of(DataSource.class, () -> {
            throw new SQLException("the database is starting up");
        }));

        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
    }
}
