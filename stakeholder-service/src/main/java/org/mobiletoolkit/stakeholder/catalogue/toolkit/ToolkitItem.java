package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.Quote;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.Reading;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.Resource;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.SourceLines;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.Statement;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.SuccessFactor;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitStep.FactRule;

/**
 * Any single item of the toolkit, in one shape for all kinds.
 *
 * <p>Members that a kind does not have are left out.
 *
 * @param stepId the step it belongs to; none for success factors, principles, resources and the like
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolkitItem(
        @Schema(examples = "analyse.vision.activity.1") String id,
        Kind kind,
        @Nullable String stepId,
        @Nullable Integer order,
        String label,
        @Nullable String topic,
        @Nullable List<String> points,
        @Nullable List<String> implementedBy,
        @Nullable String resourceId,
        @Nullable List<FactRule> facts,
        @Nullable List<String> usedBy,
        @Nullable SourceLines source,

        @Schema(description = "Who said it; only of a quote") @Nullable
        String attribution,

        @Schema(description = "The item that a quote belongs to, or the checkpoint that a fact proves") @Nullable
        String relatesTo,

        @Schema(description = "The item of which it is a repeat in the source") @Nullable
        String duplicateOf,

        @Schema(description = "What is to know of an item that the source repeats") @Nullable
        String note,

        @Nullable List<Reading> furtherReading) {

    /** What sort of item it is. */
    @Schema(name = "ToolkitItemKind")
    public enum Kind {
        ACTIVITY,
        CONSIDERATION,
        TEMPLATE,
        CHECKPOINT,
        NEXT_STEP,
        TIP,
        SUCCESS_FACTOR,
        PRINCIPLE,
        OVERVIEW,
        DRIVER,
        QUOTE,
        PROJECT_EXAMPLE,
        RESOURCE,
        /** What proves a checkpoint; its id is its code, and its label the rule by which it is true. */
        FACT
    }

    /** Every item of the catalogue, in the order of the source. */
    static Stream<ToolkitItem> all(Catalogue catalogue) {
        return Stream.of(
                        statements(Kind.OVERVIEW, catalogue.overview()),
                        statements(Kind.PRINCIPLE, catalogue.principles()),
                        catalogue.successFactors().all().map(ToolkitItem::successFactor),
                        catalogue.quotes().stream().map(ToolkitItem::quote),
                        catalogue.stages().stream().flatMap(stage -> statements(Kind.DRIVER, stage.drivers())),
                        catalogue.steps().flatMap(ToolkitItem::ofStep),
                        catalogue.projectExamples().items().stream()
                                .map(example -> plain(
                                        example.id(),
                                        Kind.PROJECT_EXAMPLE,
                                        example.title(),
                                        example.points(),
                                        example.source())),
                        catalogue.resources().stream().map(ToolkitItem::resource))
                .flatMap(items -> items);
    }

    /** Every fact by its code, each as the item of the checkpoint that it proves. */
    static Stream<ToolkitItem> facts(Catalogue catalogue) {
        return catalogue
                .steps()
                .flatMap(step -> step.checkpoints().stream()
                        .flatMap(checkpoint -> checkpoint.facts().stream().map(fact -> fact(step, checkpoint, fact))));
    }

    private static ToolkitItem fact(ToolkitStep step, ToolkitStep.Checkpoint checkpoint, FactRule fact) {
        var service = fact.service().replace("-service", "");
        return new InStep(step.id())
                .item(
                        fact.code(),
                        Kind.FACT,
                        checkpoint.order(),
                        fact.rule(),
                        null,
                        null,
                        fact.records().stream()
                                .map(record -> service + "." + record)
                                .toList(),
                        null,
                        List.of(fact),
                        checkpoint.source())
                .with(null, checkpoint.id(), null, null, null);
    }

    private static Stream<ToolkitItem> statements(Kind kind, List<Statement> statements) {
        return statements.stream()
                .map(statement -> plain(statement.id(), kind, statement.label(), null, statement.source()));
    }

    private static ToolkitItem quote(Quote quote) {
        return plain(quote.id(), Kind.QUOTE, quote.label(), null, quote.source())
                .with(quote.attribution(), quote.relatesTo(), null, null, null);
    }

    private static ToolkitItem successFactor(SuccessFactor factor) {
        return plain(factor.id(), Kind.SUCCESS_FACTOR, factor.title(), factor.points(), factor.source())
                .with(null, null, null, null, factor.furtherReading());
    }

    /** The same item with what only some kinds have. */
    private ToolkitItem with(
            @Nullable String saidBy,
            @Nullable String belongsTo,
            @Nullable String repeats,
            @Nullable String remark,
            @Nullable List<Reading> reading) {
        return new ToolkitItem(
                id,
                kind,
                stepId,
                order,
                label,
                topic,
                points,
                implementedBy,
                resourceId,
                facts,
                usedBy,
                source,
                saidBy,
                belongsTo,
                repeats,
                remark,
                reading);
    }

    private static Stream<ToolkitItem> ofStep(ToolkitStep step) {
        var in = new InStep(step.id());
        return Stream.of(
                        step.activities().stream().map(in::activity),
                        step.considerations().stream().map(in::consideration),
                        step.templates().stream().map(in::template),
                        step.checkpoints().stream().map(in::checkpoint),
                        step.nextSteps().stream().map(in::nextStep),
                        step.tips().stream().map(in::tip))
                .flatMap(items -> items);
    }

    private static ToolkitItem resource(Resource resource) {
        return new ToolkitItem(
                resource.id(),
                Kind.RESOURCE,
                null,
                null,
                resource.name(),
                null,
                null,
                null,
                null,
                null,
                resource.usedBy(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ToolkitItem plain(
            String id, Kind kind, String label, @Nullable List<String> points, SourceLines source) {
        return new ToolkitItem(
                id, kind, null, null, label, null, points, null, null, null, null, source, null, null, null, null,
                null);
    }

    /** The items of one step. */
    private record InStep(String stepId) {

        ToolkitItem activity(ToolkitStep.Activity it) {
            return item(
                            it.id(),
                            Kind.ACTIVITY,
                            it.order(),
                            it.label(),
                            null,
                            null,
                            it.implementedBy(),
                            null,
                            null,
                            it.source())
                    .with(null, null, it.duplicateOf(), it.note(), null);
        }

        ToolkitItem consideration(ToolkitStep.Consideration it) {
            return item(
                    it.id(),
                    Kind.CONSIDERATION,
                    it.order(),
                    it.label(),
                    it.topic(),
                    it.points(),
                    it.implementedBy(),
                    null,
                    null,
                    it.source());
        }

        ToolkitItem template(ToolkitStep.Template it) {
            return item(
                    it.id(),
                    Kind.TEMPLATE,
                    it.order(),
                    it.label(),
                    null,
                    null,
                    null,
                    it.resourceId(),
                    null,
                    it.source());
        }

        ToolkitItem checkpoint(ToolkitStep.Checkpoint it) {
            return item(
                    it.id(), Kind.CHECKPOINT, it.order(), it.label(), null, null, null, null, it.facts(), it.source());
        }

        ToolkitItem nextStep(ToolkitStep.NextStep it) {
            return item(
                    it.id(),
                    Kind.NEXT_STEP,
                    it.order(),
                    it.label(),
                    null,
                    null,
                    it.implementedBy(),
                    null,
                    null,
                    it.source());
        }

        ToolkitItem tip(ToolkitStep.Tip it) {
            return item(it.id(), Kind.TIP, it.order(), it.label(), it.title(), null, null, null, null, it.source());
        }

        private ToolkitItem item(
                String id,
                Kind kind,
                int order,
                String label,
                @Nullable String topic,
                @Nullable List<String> points,
                @Nullable List<String> implementedBy,
                @Nullable String resourceId,
                @Nullable List<FactRule> facts,
                SourceLines source) {
            return new ToolkitItem(
                    id,
                    kind,
                    stepId,
                    order,
                    label,
                    topic,
                    points,
                    implementedBy,
                    resourceId,
                    facts,
                    null,
                    source,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
