package org.mobiletoolkit.stakeholder.standing.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The most important opportunities of an initiative, for other features. */
@ApplicationScoped
public class TopOpportunities {

    private final Opportunities opportunities;

    TopOpportunities(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    /** One opportunity in its place. */
    public record Top(UUID id, long version, int rank, String title, String description) {}

    /** Those that have a rank, the most important first, at most so many. */
    public List<Top> of(UUID initiativeId, int most) {
        return opportunities
                .find("content.initiativeId = ?1 and priorityRank is not null order by priorityRank, id", initiativeId)
                .range(0, most - 1)
                .stream()
                .map(one -> new Top(
                        one.id(),
                        one.version(),
                        Objects.requireNonNull(one.priorityRank()),
                        one.content().title(),
                        one.content().description()))
                .toList();
    }

    /** How many have a rank. */
    public int countOf(UUID initiativeId) {
        return (int) opportunities.count("content.initiativeId = ?1 and priorityRank is not null", initiativeId);
    }
}
