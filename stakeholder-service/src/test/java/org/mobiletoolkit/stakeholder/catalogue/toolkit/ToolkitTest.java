package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.Counts;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;

class ToolkitTest {

    private final Toolkit toolkit = new Toolkit();

    @Test
    void losesNothingOfTheFile() throws IOException {
        var json = new ObjectMapper();

        assertThat(json.<com.fasterxml.jackson.databind.JsonNode>valueToTree(toolkit.catalogue()))
                .isEqualTo(json.readTree(toolkit.bytes()));
    }

    /** The counts of handbook section 1. */
    @Test
    void holdsAsManyItemsAsTheHandbookSays() {
        var catalogue = toolkit.catalogue();
        var steps = catalogue.steps().toList();

        assertThat(new Counts(
                        catalogue.stages().size(),
                        steps.size(),
                        steps.stream()
                                .mapToInt(step -> step.activities().size())
                                .sum(),
                        steps.stream()
                                .mapToInt(step -> step.considerations().size())
                                .sum(),
                        steps.stream().mapToInt(step -> step.templates().size()).sum(),
                        toolkit.checkpoints().size(),
                        steps.stream().mapToInt(step -> step.nextSteps().size()).sum(),
                        steps.stream().mapToInt(step -> step.tips().size()).sum(),
                        toolkit.checkpoints().stream()
                                .mapToInt(checkpoint -> checkpoint.facts().size())
                                .sum(),
                        toolkit.successFactors().size(),
                        catalogue.principles().size(),
                        catalogue.quotes().size(),
                        catalogue.projectExamples().items().size(),
                        catalogue.resources().size()))
                .isEqualTo(new Counts(3, 6, 26, 43, 20, 24, 19, 8, 82, 10, 5, 5, 4, 20))
                .isEqualTo(catalogue.counts());
    }

    @Test
    void findsEveryItemByItsId() {
        var kinds = ToolkitItem.all(toolkit.catalogue())
                .collect(Collectors.groupingBy(ToolkitItem::kind, Collectors.counting()));

        assertThat(kinds)
                .isEqualTo(Map.ofEntries(
                        Map.entry(ToolkitItem.Kind.ACTIVITY, 26L),
                        Map.entry(ToolkitItem.Kind.CONSIDERATION, 43L),
                        Map.entry(ToolkitItem.Kind.TEMPLATE, 20L),
                        Map.entry(ToolkitItem.Kind.CHECKPOINT, 24L),
                        Map.entry(ToolkitItem.Kind.NEXT_STEP, 19L),
                        Map.entry(ToolkitItem.Kind.TIP, 8L),
                        Map.entry(ToolkitItem.Kind.SUCCESS_FACTOR, 10L),
                        Map.entry(ToolkitItem.Kind.PRINCIPLE, 5L),
                        Map.entry(ToolkitItem.Kind.OVERVIEW, 6L),
                        Map.entry(ToolkitItem.Kind.DRIVER, 3L),
                        Map.entry(ToolkitItem.Kind.QUOTE, 5L),
                        Map.entry(ToolkitItem.Kind.PROJECT_EXAMPLE, 4L),
                        Map.entry(ToolkitItem.Kind.RESOURCE, 20L)));
        assertThat(ToolkitItem.all(toolkit.catalogue()))
                .allSatisfy(item -> assertThat(toolkit.item(item.id())).contains(item));
    }

    @Test
    void definesTheFirstCheckpointAsTheHandbookDoes() {
        assertThat(toolkit.checkpointsBefore("G1").get(0))
                .isEqualTo(new CheckpointDefinition(
                        "analyse.vision.checkpoint.1",
                        "analyse.vision",
                        "G1",
                        "Mobile capability baseline established",
                        List.of(
                                new FactDefinition("VIS1.MATURITY", "stakeholder", true),
                                new FactDefinition("VIS1.FACTORS", "stakeholder", true),
                                new FactDefinition("VIS1.ESTATE", "device", true),
                                new FactDefinition("VIS1.CONNECTIVITY", "device", false))));
    }

    @Test
    void putsEachCheckpointBeforeTheGateOfItsStep() {
        assertThat(toolkit.checkpoints().stream()
                        .collect(Collectors.groupingBy(
                                checkpoint -> checkpoint.gate() + " " + checkpoint.step(), Collectors.counting())))
                .isEqualTo(Map.of(
                        "G1 analyse.vision", 4L,
                        "G2 analyse.strategy", 3L,
                        "G3 decide.business-case", 3L,
                        "G4 decide.procurement", 4L,
                        "G5 deploy.implement", 6L,
                        "G6 deploy.optimise", 4L));
    }

    @Test
    void marksOnlyTheAdvisoryFactsOfTheHandbook() {
        assertThat(toolkit.checkpoints().stream()
                        .flatMap(checkpoint -> checkpoint.facts().stream())
                        .filter(fact -> !fact.mandatory())
                        .map(FactDefinition::code))
                .containsExactly("VIS1.CONNECTIVITY", "IMP2.CHAMPION", "IMP6.EXERCISED");
    }

    @Test
    void namesTheEditionByTheDigestOfTheFile() {
        assertThat(toolkit.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void tellsOfAnItemWhatOnlyItsKindHas() {
        var quote = toolkit.item("quote.1").orElseThrow();
        assertThat(List.of(String.valueOf(quote.attribution()), String.valueOf(quote.relatesTo())))
                .containsExactly("Trust Chief Executive", "success.organisational.ownership");
        assertThat(toolkit.item("quote.3").orElseThrow().attribution()).isNull();
        assertThat(toolkit.item("decide.business-case.activity.6").orElseThrow().duplicateOf())
                .isEqualTo("decide.business-case.activity.1");
        assertThat(toolkit.item("success.organisational.digital-maturity")
                        .orElseThrow()
                        .furtherReading())
                .hasSize(1);
        assertThat(toolkit.item("analyse.vision.activity.1").orElseThrow().duplicateOf())
                .isNull();
    }
}
