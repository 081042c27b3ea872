package org.mobiletoolkit.handbook.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** What a gate asks a service about an initiative (handbook 2.1); machine to machine, not routed by the gateway. */
@Path("/evidence")
@RolesAllowed(CommonAccess.READ_EVIDENCE)
class EvidenceResource {

    /** The answers about one initiative, as of one moment. */
    record Answers(UUID initiativeId, Instant asOf, List<Fact> facts) {}

    private final FactBoard board;
    private final InitiativeOwners owners;
    private final Tenancy tenancy;
    private final Caller caller;
    private final Clock clock;

    EvidenceResource(FactBoard board, InitiativeOwners owners, Tenancy tenancy, Caller caller, Clock clock) {
        this.board = board;
        this.owners = owners;
        this.tenancy = tenancy;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Answers from the records as they are now. A code that is not known here is answered with {@code satisfied} null
     * beside others that are, and so is one whose source failed: {@code unanswered} says which. Where none is known, the
     * whole question is 404.
     *
     * @param codes separated by commas; without any, all that are known here
     * @param wave the rollout wave under review, for facts that can be told of one
     */
    @GET
    @Path("/{initiativeId}")
    @Operation(hidden = true)
    public Answers answer(
            @RestPath UUID initiativeId, @RestQuery @Nullable List<String> codes, @RestQuery @Nullable UUID wave) {
        var owner = owners.ownerOf(initiativeId)
                .filter(this::mayAskAbout)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no initiative " + initiativeId));
        var asked = asked(codes);
        return tenancy.runAs(owner, () -> new Answers(initiativeId, clock.instant(), facts(asked, initiativeId, wave)));
    }

    /** A machine belongs to no organisation and may ask about each; a person asks about their own. */
    private boolean mayAskAbout(String owner) {
        return caller.organisation() == null || owner.equals(caller.organisation());
    }

    private Collection<String> asked(@Nullable List<String> codes) {
        var asked = (codes == null ? List.<String>of() : codes)
                .stream()
                        .flatMap(some -> Stream.of(some.split(",")))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
        if (asked.isEmpty()) {
            return board.codes();
        }
        if (asked.stream().noneMatch(board.codes()::contains)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "None of these facts is answered here.")
                    .atParameter("codes", "unknown-reference", "Known are " + String.join(", ", board.codes()) + ".");
        }
        return asked;
    }

    private List<Fact> facts(Collection<String> codes, UUID initiativeId, @Nullable UUID wave) {
        Map<String, Fact> told = board.answers(codes, initiativeId, wave).stream()
                .collect(Collectors.toMap(Fact::code, Function.identity()));
        return codes.stream()
                .map(code -> told.getOrDefault(code, Fact.unknown(code, "the service does not know the fact")))
                .toList();
    }
}
