package org.mobiletoolkit.stakeholder.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** A source of facts for tests: it sees an initiative only as its organisation. */
@ApplicationScoped
public class InitiativeFacts implements FactSource {

    private static final String ACTIVE = "TEST1.ACTIVE";
    private static final String CLOSED = "TEST1.CLOSED";

    public static final Set<String> CODES = Set.of(ACTIVE, CLOSED);

    private final Initiatives initiatives;

    InitiativeFacts(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(id -> initiatives.require(id).status())
                .of("initiative")
                .answering(ACTIVE, status -> Fact.of(ACTIVE, status == InitiativeStatus.ACTIVE))
                .answering(CLOSED, status -> Fact.of(CLOSED, status.closed()));
    }
}
