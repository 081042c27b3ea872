package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.chart.Svg;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitItem;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** Draws assessments as radar charts, beside their targets and the assessment before. */
@ApplicationScoped
class Radars {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<Integer> ONE_TO_FIVE = List.of(1, 2, 3, 4, 5);
    private static final List<Integer> PER_CENT = List.of(20, 40, 60, 80, 100);

    private final MaturityAssessments maturity;
    private final SuccessFactorAssessments factors;
    private final Toolkit toolkit;
    private final Initiatives initiatives;

    Radars(MaturityAssessments maturity, SuccessFactorAssessments factors, Toolkit toolkit, Initiatives initiatives) {
        this.maturity = maturity;
        this.factors = factors;
        this.toolkit = toolkit;
        this.initiatives = initiatives;
    }

    private String title(UUID initiativeId, String what, String title) {
        return "%s, %s: %s".formatted(initiatives.require(initiativeId).reference(), what, title);
    }

    /**
     * The dimensions of a maturity assessment.
     *
     * @throws Refusal {@code too-many-dimensions} (409) when a DMA_2015 names more sections than a picture can show
     */
    String of(MaturityAssessment assessment) {
        var score = assessment.score();
        var content = assessment.content();
        var dimensions = dimensions(assessment);
        if (dimensions.size() > RadarChart.MOST_AXES) {
            throw new Refusal(
                    AssessmentProblem.TOO_MANY_DIMENSIONS,
                    "There are %d sections; at most %d are drawn".formatted(dimensions.size(), RadarChart.MOST_AXES));
        }
        var targets = content.targets().stream()
                .collect(Collectors.toMap(DimensionTarget::dimension, DimensionTarget::target));
        var before = maturity.before(assessment);
        var lead = overall(
                score.overall(),
                "Overall",
                content.target(),
                score.notAssessed().size());
        return RadarChart.draw(
                title(content.initiativeId(), "digital maturity", content.title()),
                lead,
                dimensions.stream()
                        .map(name -> label(assessment.scheme(), name))
                        .toList(),
                assessment.scheme() == MaturityScheme.DMA_2023 ? ONE_TO_FIVE : PER_CENT,
                List.of(
                        series(
                                RadarLook.SCORE,
                                "This assessment",
                                assessment.completedOn(),
                                dimensions,
                                score.dimensions()::get),
                        series(RadarLook.TARGET, "Target", null, dimensions, targets::get),
                        series(
                                RadarLook.BEFORE,
                                "Before",
                                before.map(MaturityAssessment::completedOn).orElse(null),
                                dimensions,
                                before.map(one -> one.score().dimensions()).orElse(Map.of())::get)));
    }

    /** The ten success factors. */
    String of(SuccessFactorAssessment assessment) {
        var content = assessment.content();
        var readiness = assessment.readiness();
        var before = factors.before(assessment);
        var ids = SuccessFactor.ids();
        var scored = points(content.factors(), FactorScore::score);
        return RadarChart.draw(
                title(content.initiativeId(), "success factors", content.title()),
                overall(readiness.mean(), "Mean", content.target(), ids.size() - scored.size()),
                ids.stream().map(this::label).toList(),
                ONE_TO_FIVE,
                List.of(
                        series(RadarLook.SCORE, "This assessment", assessment.completedOn(), ids, scored::get),
                        series(
                                RadarLook.TARGET,
                                "Target",
                                null,
                                ids,
                                points(content.factors(), FactorScore::target)::get),
                        series(
                                RadarLook.BEFORE,
                                "Before",
                                before.map(SuccessFactorAssessment::completedOn).orElse(null),
                                ids,
                                before.map(one -> points(one.content().factors(), FactorScore::score))
                                        .orElse(Map.of())::get)));
    }

    /** The answer that carries a picture: of the caller alone, and looked up anew each time. */
    static RestResponse<String> answer(String picture) {
        return RestResponse.ResponseBuilder.ok(picture, Svg.MEDIA_TYPE)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private static List<String> dimensions(MaturityAssessment assessment) {
        return assessment.scheme() == MaturityScheme.DMA_2023
                ? Arrays.stream(Pillar.values()).map(Enum::name).toList()
                : assessment.content().scores().stream()
                        .map(DomainScore::dimension)
                        .distinct()
                        .toList();
    }

    private static Map<String, BigDecimal> points(
            List<FactorScore> factors, Function<FactorScore, @Nullable Integer> member) {
        return factors.stream()
                .filter(factor -> member.apply(factor) != null)
                .collect(Collectors.toMap(FactorScore::factorId, factor -> BigDecimal.valueOf(member.apply(factor))));
    }

    private static RadarSeries series(
            RadarLook look,
            String name,
            @Nullable LocalDate on,
            List<String> axes,
            Function<String, @Nullable BigDecimal> valueOf) {
        return new RadarSeries(
                look,
                on == null ? name : name + ", " + DAY.format(on),
                axes.stream()
                        .map(valueOf)
                        .map(value -> value == null ? null : value.doubleValue())
                        .toList());
    }

    private static String overall(
            @Nullable BigDecimal overall, String what, @Nullable BigDecimal target, long notAssessed) {
        if (overall == null) {
            return "No %s score yet: %d not assessed.".formatted(what.toLowerCase(Locale.UK), notAssessed);
        }
        return "%s %.2f%s.".formatted(what, overall, target == null ? "" : ", target %.2f".formatted(target));
    }

    /** {@code SMART_FOUNDATIONS} is read as "Smart foundations"; a section of DMA_2015 has its own words. */
    private static String label(MaturityScheme scheme, String dimension) {
        var words = dimension.toLowerCase(Locale.UK).replace('_', ' ');
        return scheme == MaturityScheme.DMA_2015
                ? dimension
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String label(String factorId) {
        return toolkit.item(factorId).map(ToolkitItem::label).orElse(factorId);
    }
}
