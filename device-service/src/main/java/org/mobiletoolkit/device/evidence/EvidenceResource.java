package org.mobiletoolkit.device.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.initiative.KnownInitiatives;
import org.mobiletoolkit.handbook.access.CommonAccess;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.Tenancy;

/** The facts of an initiative, asked afresh before a gate is decided (handbook 2.1); for machines and auditors. */
@Path("/evidence/{initiativeId}")
@RolesAllowed(CommonAccess.READ_EVIDENCE)
public class EvidenceResource {

    private final FactBoard facts;
    private final KnownInitiatives initiatives;
    private final Tenancy tenancy;
    private final Caller caller;
    private final Clock clock;

    EvidenceResource(FactBoard facts, KnownInitiatives initiatives, Tenancy tenancy, Caller caller, Clock clock) {
        this.facts = facts;
        this.initiatives = initiatives;
        this.tenancy = tenancy;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getDeviceEvidence",
            summary = "Answer facts about the records of an initiative",
            hidden = true)
    public EvidenceView answer(@RestPath UUID initiativeId, @RestQuery @Nullable List<String> codes) {
        var organisation = initiatives
                .organisationOf(initiativeId)
                .filter(this::mayRead)
                .orElseThrow(() ->
                        new Refusal(CommonProblem.NOT_FOUND, "No initiative %s is known here".formatted(initiativeId)));
        var asked = asked(codes);
        if (facts.codes().stream().noneMatch(asked::contains)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "No fact %s is answered here".formatted(asked));
        }
        return tenancy.runAs(organisation, () -> read(initiativeId, asked));
    }

    /** A machine belongs to no organisation and reads for all; a person reads for their own. */
    private boolean mayRead(String organisation) {
        return caller.organisation() == null || organisation.equals(caller.organisation());
    }

    /** The codes asked for, each once; comma-separated, repeated or both. Without any, all that are known here. */
    private Collection<String> asked(@Nullable List<String> codes) {
        return codes == null || codes.isEmpty()
                ? facts.codes()
                : codes.stream()
                        .flatMap(some -> Stream.of(some.split(",")))
                        .distinct()
                        .toList();
    }

    private EvidenceView read(UUID initiativeId, Collection<String> codes) {
        var asOf = clock.instant();
        var known = new ArrayList<Fact>();
        var unknown = new ArrayList<String>();
        for (var code : codes) {
            facts.answer(code, initiativeId).ifPresentOrElse(known::add, () -> unknown.add(code));
        }
        return new EvidenceView(initiativeId, asOf, known, unknown);
    }
}
