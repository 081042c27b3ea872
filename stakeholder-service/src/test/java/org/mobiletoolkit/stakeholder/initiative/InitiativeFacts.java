package org.mobiletoolkit.stakeholder.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** A source of facts for tests: it sees an initiative only as its organisation. */
@ApplicationScoped
public class InitiativeFacts implements FactSource {

    public static final Set<String> CODES = Set.of("TEST1.ACTIVE", "TEST1.CLOSED");

    private final Initiatives initiatives;

    InitiativeFacts(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }

    @Override
    public Fact answer(String code, UUID scopeId) {
        var status = initiatives.require(scopeId).status();
        return Fact.of(code, code.equals("TEST1.ACTIVE") ? status == InitiativeStatus.ACTIVE : status.closed());
    }
}
