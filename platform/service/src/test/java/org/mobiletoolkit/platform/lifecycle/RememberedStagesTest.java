package org.mobiletoolkit.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedStagesTest {

    private static final UUID SCOPE = new UUID(0, 7);

    private final List<String> asked = new ArrayList<>();
    private @Nullable String standing;
    private int transaction = Status.STATUS_NO_TRANSACTION;

    private final RememberedStages stages = new RememberedStages(
            (scope, stage) -> {
                asked.add(scope + "@" + stage);
                return standing;
            },
            (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {TransactionSynchronizationRegistry.class},
                    (proxy, method, arguments) -> transaction));

    @Test
    void remembersWhatStandsAgainstAScopeAndThatNothingDoes() {
        assertThat(stages.against("RRX", SCOPE, null)).isNull();
        assertThat(stages.against("RRX", SCOPE, null)).isNull();
        assertThat(asked).hasSize(1);
    }

    @Test
    void asksForEachStageAndForEachOrganisation() {
        stages.against("RRX", SCOPE, null);
        stages.against("RRX", SCOPE, "G4");
        stages.against("RYY", SCOPE, "G4");

        assertThat(asked).hasSize(3);
    }

    @Test
    void asksAnewOnceSomethingWasCommitted() {
        stages.against("RRX", SCOPE, null);
        standing = "closed";

        stages.forget(SCOPE.toString());

        assertThat(stages.against("RRX", SCOPE, null)).isEqualTo("closed");
    }

    @Test
    void remembersNothingThatMayYetBeUndone() {
        stages.against("RRX", SCOPE, null);
        transaction = Status.STATUS_ACTIVE;
        standing = "closed";

        assertThat(stages.against("RRX", SCOPE, null)).isEqualTo("closed");
        transaction = Status.STATUS_NO_TRANSACTION;
        assertThat(stages.against("RRX", SCOPE, null)).isNull();
    }
}
