package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.mobiletoolkit.platform.database.Retention;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.privacy.RetentionSettings;

/**
 * Writes down that the last single answer of a reported survey is gone; its results stay (handbook 7.5). When answers go,
 * and what keeps them, is declared with the other records about people.
 */
@ApplicationScoped
class SurveyAnswerRetention implements Retention {

    private static final String FINISH = "update survey s set raw_answers_deleted_at = ?"
            + " where s.status = 'REPORTED' and s.raw_answers_deleted_at is null"
            + " and s.reported_at + cast(? as interval) < ?"
            + " and not exists (select 1 from survey_answer a where a.survey_id = s.id)"
            + " and not exists (select 1 from survey_text t where t.survey_id = s.id)";

    private final PersonalData data;
    private final RetentionSettings settings;
    private final Clock clock;

    SurveyAnswerRetention(PersonalData data, RetentionSettings settings, Clock clock) {
        this.data = data;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers nothing: no record goes here. */
    @Override
    public int forgetSome(Connection connection) throws SQLException {
        var now = Timestamp.from(clock.instant());
        for (var forgetting : data.table("survey_answer").orElseThrow().forgettings()) {
            var kept = settings.periods().getOrDefault(forgetting.recordClass(), forgetting.kept());
            try (var update = connection.prepareStatement(FINISH)) {
                update.setTimestamp(1, now);
                update.setString(2, kept.toString());
                update.setTimestamp(3, now);
                update.executeUpdate();
            }
        }
        return 0;
    }
}
