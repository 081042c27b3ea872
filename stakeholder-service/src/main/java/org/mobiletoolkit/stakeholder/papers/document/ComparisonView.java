package org.mobiletoolkit.stakeholder.papers.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.stakeholder.papers.comparison.Difference;

/** What is different between two versions of a document. */
@Schema(examples = """
                {"documentId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","from":1,"to":3,"total":2,"truncated":false,
                 "differences":[
                 {"kind":"MOVED","from":"/capabilities/2","to":"/capabilities/0"},
                 {"kind":"CHANGED","from":"/capabilities/2/targetMaturity","to":"/capabilities/0/targetMaturity",
                 "before":3,"after":4}]}""")
public record ComparisonView(
        UUID documentId,
        int from,
        int to,
        List<Difference> differences,

        @Schema(description = "How many differences there are")
        int total,

        @Schema(description = "Whether there are more than are shown")
        boolean truncated) {

    private static final int SHOWN = 1_000;

    static ComparisonView of(UUID documentId, int from, int to, List<Difference> differences) {
        var shown = differences.subList(0, Math.min(SHOWN, differences.size()));
        return new ComparisonView(
                documentId, from, to, List.copyOf(shown), differences.size(), shown.size() < differences.size());
    }
}
