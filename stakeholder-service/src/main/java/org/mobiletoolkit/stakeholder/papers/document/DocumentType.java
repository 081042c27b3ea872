package org.mobiletoolkit.stakeholder.papers.document;

import org.mobiletoolkit.stakeholder.papers.content.ContinuityPlanContent;
import org.mobiletoolkit.stakeholder.papers.content.DocumentContent;
import org.mobiletoolkit.stakeholder.papers.content.ImplementationPlanContent;
import org.mobiletoolkit.stakeholder.papers.content.ReviewContent;
import org.mobiletoolkit.stakeholder.papers.content.StrategyContent;
import org.mobiletoolkit.stakeholder.papers.content.VisionContent;

/**
 * The registry of document types. Each names the record that its content is read into and validated as, whose word puts
 * a version in force, and what that is called.
 *
 * <p>A new type is a constant here and a content record; tables, life cycle and resources serve it as they are.
 */
public enum DocumentType {
    VISION(VisionContent.class, Approval.LEADERSHIP, VersionLifecycle.APPROVE),
    STRATEGY(StrategyContent.class, Approval.BOARD, VersionLifecycle.AGREE),
    IMPLEMENTATION_PLAN(ImplementationPlanContent.class, Approval.BOARD, VersionLifecycle.AGREE),
    CONTINUITY_PLAN(ContinuityPlanContent.class, Approval.SERVICE_LEADS, VersionLifecycle.AGREE),
    PIR(ReviewContent.class, Approval.BOARD, VersionLifecycle.COMPLETE);

    private final Class<? extends DocumentContent> content;
    private final Approval approval;
    private final String agree;

    DocumentType(Class<? extends DocumentContent> content, Approval approval, String agree) {
        this.content = content;
        this.approval = approval;
        this.agree = agree;
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
}
