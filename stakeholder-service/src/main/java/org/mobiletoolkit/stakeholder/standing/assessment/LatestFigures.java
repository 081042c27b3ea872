package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures of the latest completed assessments of an initiative, for other features. */
@ApplicationScoped
public class LatestFigures {

    private final MaturityAssessments maturities;
    private final SuccessFactorAssessments factors;

    LatestFigures(MaturityAssessments maturities, SuccessFactorAssessments factors) {
        this.maturities = maturities;
        this.factors = factors;
    }

    /**
     * How mature the organisation was.
     *
     * @param floor the lowest possible score of the scheme, and {@code ceiling} the highest
     * @param overall six decimals; null while a dimension is not assessed
     * @param dimensions the mean of each assessed dimension
     */
    public record Maturity(
            UUID id,
            long version,
            LocalDate completedOn,
            double floor,
            double ceiling,
            @Nullable BigDecimal overall,
            Map<String, BigDecimal> dimensions) {}

    /** How ready the organisation was by its success factors: the mean of ten scores of 1 to 5. */
    public record Factors(UUID id, long version, LocalDate completedOn, BigDecimal mean, BigDecimal indexPct) {}

    public Optional<Maturity> maturityOf(UUID initiativeId) {
        return maturities
                .find(
                        "content.initiativeId = ?1 and status = ?2 order by completedOn desc, id desc",
                        initiativeId,
                        AssessmentStatus.COMPLETED)
                .firstResultOptional()
                .map(one -> new Maturity(
                        one.id(),
                        one.version(),
                        Objects.requireNonNull(one.completedOn()),
                        one.scheme().floor(),
                        one.scheme().ceiling(),
                        one.score().overall(),
                        one.score().dimensions()));
    }

    public Optional<Factors> factorsOf(UUID initiativeId) {
        return factors.find(
                        "content.initiativeId = ?1 and status = ?2 order by completedOn desc, id desc",
                        initiativeId,
                        AssessmentStatus.COMPLETED)
                .firstResultOptional()
                .flatMap(one -> {
                    var readiness = one.readiness();
                    return readiness.mean() == null || readiness.indexPct() == null
                            ? Optional.empty()
                            : Optional.of(new Factors(
                                    one.id(),
                                    one.version(),
                                    Objects.requireNonNull(one.completedOn()),
                                    readiness.mean(),
                                    readiness.indexPct()));
                });
    }
}
