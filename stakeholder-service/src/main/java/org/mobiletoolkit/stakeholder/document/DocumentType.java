package org.mobiletoolkit.stakeholder.document;

import java.util.List;
import org.mobiletoolkit.stakeholder.content.ContinuityPlanContent;
import org.mobiletoolkit.stakeholder.content.DocumentContent;
import org.mobiletoolkit.stakeholder.content.ImplementationPlanContent;
import org.mobiletoolkit.stakeholder.content.ReviewContent;
import org.mobiletoolkit.stakeholder.content.StrategyContent;
import org.mobiletoolkit.stakeholder.content.VisionContent;

/**
 * The registry of document types. Each names the record that its content is read into and validated as, whose word puts
 * a version in force and what that is called, and the facts that look at its versions.
 *
 * <p>A new type is a constant here and a content record; tables, life cycle and resources serve it as they are.
 */
public enum DocumentType {
    /** The day of approval also decides which consultations came in time. */
    VISION(VisionContent.class, Approval.LEADERSHIP, VersionLifecycle.APPROVE, VisionFacts.VISION, "VIS2.CONSULTED"),
    STRATEGY(
            StrategyContent.class,
            Approval.BOARD,
            VersionLifecycle.AGREE,
            "STR1.AGREED",
            "STR1.SCOPE",
            "STR1.CAPABILITIES",
            "STR1.ROADMAP"),
    /** The last of its waves is the one after which the rollout is looked back at. */
    IMPLEMENTATION_PLAN(ImplementationPlanContent.class, Approval.BOARD, VersionLifecycle.AGREE, "OPT2.PIR"),
    CONTINUITY_PLAN(
            ContinuityPlanContent.class, Approval.SERVICE_LEADS, VersionLifecycle.AGREE, "IMP6.PLAN", "IMP6.SCENARIOS"),
    PIR(ReviewContent.class, Approval.BOARD, VersionLifecycle.COMPLETE, "OPT2.PIR", "OPT2.CONTENT");

    private final Class<? extends DocumentContent> content;
    private final Approval approval;
    private final String agree;
    private final List<String> facts;

    DocumentType(Class<? extends DocumentContent> content, Approval approval, String agree, String... facts) {
        this.content = content;
        this.approval = approval;
        this.agree = agree;
        this.facts = List.of(facts);
    }

    Class<? extends DocumentContent> content() {
        return content;
    }

    Approval approval() {
        return approval;
    }

    /** The command by which a version comes in force. */
    String agree() {
        return agree;
    }

    /** The codes of the facts that look at versions of this type. */
    public List<String> facts() {
        return facts;
    }
}
