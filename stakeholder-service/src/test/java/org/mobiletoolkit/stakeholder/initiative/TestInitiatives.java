package org.mobiletoolkit.stakeholder.initiative;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.Refusal;

/** Initiatives that a test makes up, for the features that only ask whether one is open; any other is looked up. */
@Singleton
@Alternative
@Priority(1)
public class TestInitiatives implements OpenInitiatives {

    private record Known(String organisation, LocalDate startedOn, boolean open) {}

    private enum Closed implements ProblemType {
        INITIATIVE_CLOSED;

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The initiative is closed";
        }
    }

    private static final Map<UUID, Known> KNOWN = new ConcurrentHashMap<>();

    private final Caller caller;
    private final Instance<OpenInitiatives> all;

    TestInitiatives(Caller caller, @Any Instance<OpenInitiatives> all) {
        this.caller = caller;
        this.all = all;
    }

    /** An initiative of trust RRX that started on that day. */
    public static UUID open(LocalDate startedOn) {
        var id = UUID.randomUUID();
        KNOWN.put(id, new Known("RRX", startedOn, true));
        return id;
    }

    public static void close(UUID id) {
        KNOWN.computeIfPresent(id, (key, known) -> new Known(known.organisation(), known.startedOn(), false));
    }

    @Override
    public void requireOpen(UUID id) {
        var known = KNOWN.get(id);
        if (known == null) {
            others(id).requireOpen(id);
            return;
        }
        if (!known.organisation().equals(caller.organisation())) {
            throw unknown(id);
        }
        if (!known.open()) {
            throw new Refusal(Closed.INITIATIVE_CLOSED, "The initiative is closed");
        }
    }

    @Override
    public LocalDate startedOn(UUID id) {
        var known = KNOWN.get(id);
        return known == null ? others(id).startedOn(id) : known.startedOn();
    }

    private OpenInitiatives others(UUID id) {
        return all.handlesStream()
                .filter(handle -> handle.getBean().getBeanClass() != TestInitiatives.class)
                .findFirst()
                .map(Instance.Handle::get)
                .orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No initiative " + id)
                .at("/initiativeId", "unknown-reference", "Must be an initiative");
    }
}
