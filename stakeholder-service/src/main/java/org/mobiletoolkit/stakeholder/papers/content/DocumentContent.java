package org.mobiletoolkit.stakeholder.papers.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.problem.FieldError;

/**
 * The structured content of one version, a record per document type.
 *
 * <p>A draft may lack anything, but never contradicts itself: what contradicts itself is refused when it is written, what
 * is lacking only when the version is handed to review.
 */
@Schema(
        description =
                "By the type of the document. A draft may lack members, so the shape alone does not tell the type:"
                        + " the document's own member type does",
        anyOf = {
            VisionContent.class,
            StrategyContent.class,
            ImplementationPlanContent.class,
            ContinuityPlanContent.class,
            ReviewContent.class
        })
public interface DocumentContent {

    /** What contradicts itself, by JSON pointer within the content. */
    List<FieldError> faults();

    /** What is lacking on that day before others can review it, by JSON pointer within the content. */
    List<FieldError> lacking(LocalDate today);

    /** What readers of the version's events learn of the content: references and days, never free text. */
    default Map<String, Object> announced() {
        return Map.of();
    }
}
