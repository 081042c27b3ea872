package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Rectifications;
import org.mobiletoolkit.platform.record.Rectifying;

/**
 * Takes back judgements of people that were wrong (handbook 7.5). That is everybody's right and does not end with the
 * initiative. The register then shows the latest judgement that holds. Each method is one transaction.
 */
@ApplicationScoped
@Transactional
class JudgementCommands {

    private final Stakeholders stakeholders;
    private final SupportAssessments supports;
    private final InfluenceAssessments influences;
    private final EngagementActions actions;
    private final AssessmentCommands assessments;
    private final Rectifications rectifications;

    JudgementCommands(
            Stakeholders stakeholders,
            SupportAssessments supports,
            InfluenceAssessments influences,
            EngagementActions actions,
            AssessmentCommands assessments,
            Rectifications rectifications) {
        this.stakeholders = stakeholders;
        this.supports = supports;
        this.influences = influences;
        this.actions = actions;
        this.assessments = assessments;
        this.rectifications = rectifications;
    }

    SupportAssessment rectifySupport(UUID stakeholderId, UUID id, Rectifying<NewSupportAssessment> said) {
        var stakeholder = stakeholders.requireAlone(stakeholderId);
        var wrong = supports.require(stakeholderId, id);
        var right = instead(said, one -> assessments.heard(stakeholder, one));
        rectifications.takeBack(
                wrong,
                () -> subject("support-assessment", id, stakeholder),
                said.reason(),
                right == null ? null : right.assessment().id());
        if (right != null) {
            assessments.keep(List.of(right));
        }
        stakeholder.heardAnew(supports.latestOf(stakeholderId));
        if (wrong.engagementActionId() != null) {
            actions.findWith(stakeholderId, wrong.engagementActionId())
                    .ifPresent(action -> action.followedAnew(supports.latestAfter(action.id())));
        }
        return wrong;
    }

    InfluenceAssessment rectifyInfluence(UUID stakeholderId, UUID id, Rectifying<NewInfluenceAssessment> said) {
        var stakeholder = stakeholders.requireAlone(stakeholderId);
        var wrong = influences.require(stakeholderId, id);
        var right = instead(said, one -> assessments.weighed(stakeholder, one));
        if (right != null) {
            influences.persist(right);
        }
        rectifications.takeBack(
                wrong,
                () -> subject("influence-assessment", id, stakeholder),
                said.reason(),
                right == null ? null : right.id());
        if (right != null) {
            assessments.wrote(stakeholder, right);
        }
        stakeholder.weighedAnew(influences.latestOf(stakeholderId));
        return wrong;
    }

    private static <C extends Record, R> @Nullable R instead(Rectifying<C> said, Function<C, R> make) {
        try {
            return said.instead() == null ? null : make.apply(said.instead());
        } catch (Refusal refusal) {
            throw refusal.within("/instead");
        }
    }

    private static Subject subject(String noun, UUID id, Stakeholder stakeholder) {
        return new Subject(noun, id, stakeholder.scopeId(), 0);
    }
}
