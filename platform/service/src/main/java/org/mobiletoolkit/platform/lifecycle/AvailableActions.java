package org.mobiletoolkit.platform.lifecycle;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/**
 * Tells the caller at hand truly what may be done with a record now: as the machine says by whose right, in which state,
 * and as far as the record's undertaking has come.
 */
@RequestScoped
public class AvailableActions {

    private record Place(UUID undertaking, @Nullable String stage) {}

    private final Caller caller;
    private final RememberedStages stages;
    private final Map<Place, Optional<String>> known = new HashMap<>();

    AvailableActions(Caller caller, RememberedStages stages) {
        this.caller = caller;
        this.stages = stages;
    }

    /** The commands of a record that belongs to an undertaking; to none when it is null. */
    public <S extends Enum<S>> List<AvailableAction> of(Lifecycle<S> machine, S from, @Nullable UUID undertaking) {
        return of(machine, from, undertaking, command -> null);
    }

    /**
     * The same, where more stands against a command than the machine knows.
     *
     * @param obstacle to a command that the caller may give and the state allows, or nothing
     */
    public <S extends Enum<S>> List<AvailableAction> of(
            Lifecycle<S> machine,
            S from,
            @Nullable UUID undertaking,
            Function<String, @Nullable ProblemType> obstacle) {
        return machine.actions(from, given -> against(given, undertaking), obstacle);
    }

    /** A command that no machine knows, by whose right it is given, and what else stands against it. */
    public AvailableAction one(
            String command, String right, @Nullable UUID undertaking, @Nullable ProblemType obstacle) {
        var against = against(new Lifecycle.Given(right, null, false), undertaking);
        return AvailableAction.unless(command, against == null && obstacle != null ? obstacle.code() : against);
    }

    private @Nullable String against(Lifecycle.Given given, @Nullable UUID undertaking) {
        if (undertaking == null) {
            return caller.may(given.right()) ? null : CommonProblem.FORBIDDEN.code();
        }
        if (!caller.may(given.right(), undertaking)) {
            return CommonProblem.FORBIDDEN.code();
        }
        return given.afterwards() ? null : shut(new Place(undertaking, given.stage()));
    }

    private @Nullable String shut(Place place) {
        return known.computeIfAbsent(
                        place,
                        any -> Optional.ofNullable(
                                stages.against(caller.organisation(), any.undertaking(), any.stage())))
                .orElse(null);
    }
}
