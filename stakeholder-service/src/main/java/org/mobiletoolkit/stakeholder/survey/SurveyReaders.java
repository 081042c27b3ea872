package org.mobiletoolkit.stakeholder.survey;

import static org.mobiletoolkit.handbook.role.Roles.AUDITOR;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_ANALYST;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_OWNER;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.IG_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROGRAMME_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.PROJECT_MEMBER;
import static org.mobiletoolkit.handbook.role.Roles.SRO;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.identity.Caller;

/** Who sees which surveys: those who are asked see what they are asked and what came of it, the team sees all. */
@ApplicationScoped
class SurveyReaders {

    private static final Set<String> TEAM = Set.of(
            SRO, PROGRAMME_MANAGER, PROJECT_MEMBER, CLINICAL_LEAD, BENEFITS_OWNER, BENEFITS_ANALYST, IG_LEAD, AUDITOR);

    private static final List<SurveyStatus> ASKED_OR_TOLD = List.of(SurveyStatus.OPEN, SurveyStatus.REPORTED);

    private final Surveys surveys;
    private final Caller caller;

    SurveyReaders(Surveys surveys, Caller caller) {
        this.surveys = surveys;
        this.caller = caller;
    }

    List<SurveyStatus> visible() {
        return caller.roles().stream().anyMatch(TEAM::contains) ? List.of(SurveyStatus.values()) : ASKED_OR_TOLD;
    }

    Survey require(UUID id) {
        var survey = surveys.require(id);
        if (!visible().contains(survey.status())) {
            throw Surveys.unknown(id);
        }
        return survey;
    }
}
