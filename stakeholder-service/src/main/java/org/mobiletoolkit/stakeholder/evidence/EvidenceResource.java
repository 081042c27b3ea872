package org.mobiletoolkit.stakeholder.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.access.CommonAccess;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.stakeholder.initiative.Initiatives;

/** The facts of this service, from machine to machine; the gateway does not route it. */
@Path("/evidence/{initiativeId}")
@RolesAllowed(CommonAccess.READ_EVIDENCE)
public class EvidenceResource {

    private final FactBoard board;
    private final Initiatives initiatives;
    private final Tenancy tenancy;
    private final Caller caller;
    private final Clock clock;

    EvidenceResource(FactBoard board, Initiatives initiatives, Tenancy tenancy, Caller caller, Clock clock) {
        this.board = board;
        this.initiatives = initiatives;
        this.tenancy = tenancy;
        this.caller = caller;
        this.clock = clock;
    }

    /** Without codes all facts are answered; a code that is not known here is left out. */
    @GET
    @Operation(hidden = true)
    public EvidenceView evidence(
            @RestPath UUID initiativeId, @RestQuery @Nullable String codes, @RestQuery @Nullable UUID wave) {
        var owner = initiatives
                .organisationOf(initiativeId)
                .filter(organisation -> caller.organisation() == null || organisation.equals(caller.organisation()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no initiative " + initiativeId));
        var facts = tenancy.runAs(owner, () -> answer(initiativeId, codes));
        if (facts.isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND, "None of these facts is known here");
        }
        return new EvidenceView(initiativeId, clock.instant(), facts);
    }

    private List<Fact> answer(UUID initiativeId, @Nullable String codes) {
        var asked = codes == null ? board.codes().stream() : Stream.of(codes.split(","));
        return asked.map(String::strip)
                .distinct()
                .flatMap(code -> board.answer(code, initiativeId).stream())
                .toList();
    }
}
