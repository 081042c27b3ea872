package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in answer to a question, apart from the rest of the answers; listed by its random id. */
@Entity
@Immutable
public class SurveyText {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID surveyId;
    private @Nullable UUID userTypeId;
    private String question;
    private String text;
    private @Nullable UUID answerId;

    protected SurveyText() {}

    /** @param answerId the answer of a named survey, so that it goes with it; null when anonymous */
    SurveyText(UUID surveyId, @Nullable UUID userTypeId, String question, String text, @Nullable UUID answerId) {
        this.id = UUID.randomUUID();
        this.surveyId = surveyId;
        this.userTypeId = userTypeId;
        this.question = question;
        this.text = text;
        this.answerId = answerId;
    }

    String text() {
        return text;
    }
}
