package org.mobiletoolkit.platform.lifecycle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How far scopes have come, remembered for a moment: what may be done with a record is told with every read of it, and
 * hardly ever changes. Within a transaction it is asked anew: that may have changed it, and may yet be undone.
 */
@ApplicationScoped
public class RememberedStages {

    private static final int REMEMBERED = 10_000;

    // what another replica does, this one shows after this time at the latest
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(1);

    private record Asked(
            @Nullable String organisation, @Nullable String stage) {}

    private final ScopeStages stages;
    private final TransactionSynchronizationRegistry transactions;
    private final Cache<String, Map<Asked, Optional<String>>> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    RememberedStages(ScopeStages stages, TransactionSynchronizationRegistry transactions) {
        this.stages = stages;
        this.transactions = transactions;
    }

    /** What {@link ScopeStages#against} says, or said a moment ago to the same organisation. */
    @Nullable
    String against(@Nullable String organisation, UUID scope, @Nullable String stage) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return stages.against(scope, stage);
        }
        var said = known.get(scope.toString(), any -> new ConcurrentHashMap<>());
        var asked = new Asked(organisation, stage);
        var answer = said.get(asked);
        if (answer == null) {
            // by no lock: nobody waits for another one's database. What is forgotten meanwhile is this very map
            answer = Optional.ofNullable(stages.against(scope, stage));
            said.put(asked, answer);
        }
        return answer.orElse(null);
    }

    /** Something was committed, or heard and committed, that may have brought the scope further. */
    public void forget(String scope) {
        known.invalidate(scope);
    }
}
