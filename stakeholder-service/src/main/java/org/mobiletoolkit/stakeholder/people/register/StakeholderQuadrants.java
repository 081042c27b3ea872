package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the active stakeholders of an initiative stand on the power/interest map (handbook 6.1), for features that ask
 * whether the right ones were reached.
 *
 * <p>A quadrant is a judgement about a person: it may decide a rule, but is shown only to those who may read opinions.
 */
@ApplicationScoped
public class StakeholderQuadrants {

    private final Stakeholders stakeholders;
    private final StakeholderSettings settings;

    StakeholderQuadrants(Stakeholders stakeholders, StakeholderSettings settings) {
        this.stakeholders = stakeholders;
        this.settings = settings;
    }

    /**
     * One stakeholder's place.
     *
     * @param quadrant null until power and interest are assessed
     */
    public record Placed(UUID id, @Nullable Quadrant quadrant) {}

    /** Everybody who has a stake in the initiative now, by one query; those who have left are left out. */
    public List<Placed> activeOf(UUID initiativeId) {
        return stakeholders.activeOf(initiativeId).stream()
                .map(one -> new Placed(one.id(), one.standing().quadrant(settings.threshold())))
                .toList();
    }
}
