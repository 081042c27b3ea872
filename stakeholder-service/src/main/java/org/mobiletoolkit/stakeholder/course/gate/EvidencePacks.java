package org.mobiletoolkit.stakeholder.course.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every evidence pack of the caller's organisation. */
@ApplicationScoped
class EvidencePacks implements PanacheRepositoryBase<EvidencePack, UUID> {

    private final GateDecisions decisions;

    EvidencePacks(GateDecisions decisions) {
        this.decisions = decisions;
    }

    EvidencePack require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no evidence pack " + id));
    }

    /**
     * Hashes the stored text again and compares it with the digest beside it and with the one that the decision names:
     * who alters the pack and its digest together is found as well.
     */
    PackVerification verify(UUID id) {
        var pack = require(id);
        var computed = HashChain.sha256(pack.content());
        var named = decisions.find("packId", id).firstResultOptional().map(GateDecision::packSha256);
        return new PackVerification(
                computed.equals(pack.sha256()) && named.filter(computed::equals).isPresent(), pack.sha256(), computed);
    }
}
