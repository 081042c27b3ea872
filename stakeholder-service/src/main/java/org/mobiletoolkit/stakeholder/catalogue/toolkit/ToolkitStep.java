package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.Passage;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.SourceLines;

/** One of the six ordered steps, with everything the toolkit says about it. */
public record ToolkitStep(
        String id,
        String title,
        int order,
        Passage purpose,
        Passage why,
        Passage how,
        Passage what,
        List<Integer> headingLines,
        List<Activity> activities,
        List<Consideration> considerations,
        int templatesIntroLine,
        List<Template> templates,
        List<Checkpoint> checkpoints,
        List<NextStep> nextSteps,
        List<Tip> tips) {

    /** Something to do in the step, and the records that carry it out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Activity(
            String id,
            int order,
            String label,
            SourceLines source,
            List<String> implementedBy,
            @Nullable String duplicateOf,
            @Nullable String note) {}

    /** Something to think of in the step. */
    public record Consideration(
            String id,
            int order,
            String label,
            String topic,
            List<String> points,
            SourceLines source,
            List<String> implementedBy) {}

    /** A document or tool that helps in the step. */
    @Schema(name = "NamedTemplate")
    public record Template(String id, int order, String label, String name, String resourceId, SourceLines source) {}

    /** What must be proved at the end of the step, by which facts. */
    public record Checkpoint(
            String id, int order, String label, SourceLines source, String combine, List<FactRule> facts) {}

    /** A fact that one service answers about its own records. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FactRule(
            String code,
            String service,
            List<String> records,
            String rule,
            @Nullable Boolean advisory) {

        /** Whether the checkpoint needs the fact; an advisory one only warns. */
        boolean mandatory() {
            return !Boolean.TRUE.equals(advisory);
        }
    }

    /** What to do once the step is done. */
    public record NextStep(String id, int order, String label, SourceLines source, List<String> implementedBy) {}

    /** Advice of people who have done it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tip(String id, int order, @Nullable String title, String label, SourceLines source) {}
}
