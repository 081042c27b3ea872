package org.mobiletoolkit.procurement.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import org.mobiletoolkit.procurement.initiative.KnownInitiatives;

/** What a gate asks this service about an initiative; machine to machine, not routed by the gateway. */
@Path("/evidence")
@RolesAllowed(CommonAccess.READ_EVIDENCE)
class EvidenceResource {

    private final FactBoard board;
    private final KnownInitiatives initiatives;
    private final Tenancy tenancy;
    private final Caller caller;
    private final Clock clock;

    EvidenceResource(FactBoard board, KnownInitiatives initiatives, Tenancy tenancy, Caller caller, Clock clock) {
        this.board = board;
        this.initiatives = initiatives;
        this.tenancy = tenancy;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Answers from the records as they are now. A code that is not known here is answered with {@code satisfied} null
     * beside others that are; where none is known, the whole question is 404 (handbook 2.1).
     */
    @GET
    @Path("/{initiativeId}")
    @Operation(hidden = true)
    public EvidenceView answer(@RestPath UUID initiativeId, @RestQuery @Nullable String codes) {
        var owner = initiatives
                .ownerOf(initiativeId)
                .filter(this::mayAskAbout)
                .orElseThrow(
                        () -> new Refusal(CommonProblem.NOT_FOUND, "There is no initiative " + initiativeId + "."));
        var asked = asked(codes);
        return tenancy.runAs(
                owner,
                () -> new EvidenceView(
                        initiativeId,
                        clock.instant(),
                        asked.stream().map(code -> fact(code, initiativeId)).toList()));
    }

    /** A machine belongs to no organisation and may ask about each; a person asks about their own. */
    private boolean mayAskAbout(String owner) {
        return caller.organisation() == null || owner.equals(caller.organisation());
    }

    private List<String> asked(@Nullable String codes) {
        if (codes == null || codes.isBlank()) {
            return List.copyOf(board.codes());
        }
        var asked =
                Arrays.stream(codes.split(",")).map(String::strip).distinct().toList();
        if (asked.stream().noneMatch(board.codes()::contains)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "None of these facts is answered here.")
                    .atParameter("codes", "unknown", "Known are " + String.join(", ", board.codes()) + ".");
        }
        return asked;
    }

    private Fact fact(String code, UUID initiativeId) {
        return board.answer(code, initiativeId).orElseGet(() -> Fact.unknown(code));
    }
}
