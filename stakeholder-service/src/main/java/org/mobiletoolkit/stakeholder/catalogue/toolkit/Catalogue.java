package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole toolkit as data (handbook section 1).
 *
 * <p>Every record mirrors its JSON object member by member, so that nothing of the file is lost on the way out.
 *
 * @param nonContentLines lines of the source text that carry no item, by line number, with what they are
 */
public record Catalogue(
        String schemaVersion,
        About toolkit,
        List<Statement> overview,
        List<Statement> principles,
        SuccessFactors successFactors,
        List<Quote> quotes,
        List<ToolkitStage> stages,
        ProjectExamples projectExamples,
        List<Resource> resources,
        List<String> services,
        Map<String, String> nonContentLines,
        Counts counts) {

    /** Where the toolkit comes from. */
    public record About(
            String id,
            String title,
            String publisher,
            String lastEdited,
            String licence,
            String seedFile,
            String seedSha256,
            String sourceLineNumbering) {}

    /** Where in the source text an item stands: 1-based line numbers and the first words. */
    public record SourceLines(List<Integer> lines, String hint) {}

    /** One sentence of the toolkit that has an id. */
    public record Statement(String id, String label, SourceLines source) {}

    /** One sentence of the toolkit that introduces others. */
    public record Passage(String label, SourceLines source) {}

    /** The ten success factors: six of the organisation, four of mobile working. */
    public record SuccessFactors(SuccessFactorGroup organisational, SuccessFactorGroup mobile) {

        public Stream<SuccessFactor> all() {
            return Stream.concat(organisational.factors().stream(), mobile.factors().stream());
        }
    }

    /** One group of success factors. */
    public record SuccessFactorGroup(Passage intro, List<Integer> headingLines, List<SuccessFactor> factors) {}

    /** Something that successful mobile projects had in place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuccessFactor(
            String id,
            String title,
            List<String> points,
            SourceLines source,
            List<Integer> headingLines,
            @Nullable List<Reading> furtherReading) {}

    /** A text to read on. */
    public record Reading(String title, SourceLines source) {}

    /** What somebody said, and the item it belongs to. */
    public record Quote(
            String id,
            String label,
            @Schema(nullable = true) @Nullable String attribution,
            String relatesTo,
            SourceLines source) {}

    /** Projects that the toolkit tells about. */
    public record ProjectExamples(Passage intro, List<Integer> headingLines, List<ProjectExample> items) {}

    /** A project and what was learnt from it. */
    public record ProjectExample(String id, String title, List<String> points, String image, SourceLines source) {}

    /** A document or tool that items of the toolkit point to. */
    public record Resource(String id, String name, List<String> usedBy) {}

    /** How many items of each kind there are. */
    public record Counts(
            int stages,
            int steps,
            int activities,
            int considerations,
            int templates,
            int checkpoints,
            int nextSteps,
            int tips,
            int facts,
            int successFactors,
            int principles,
            int quotes,
            int projectExamples,
            int resources) {}

    /** The six steps in their order, over all stages. */
    Stream<ToolkitStep> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream());
    }
}
