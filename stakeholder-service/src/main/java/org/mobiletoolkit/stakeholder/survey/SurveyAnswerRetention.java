package org.mobiletoolkit.stakeholder.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import org.jboss.logging.Logger;
import org.mobiletoolkit.platform.database.Retention;

/**
 * Deletes the single answers of surveys that were reported long enough ago; their results stay (handbook 7.5).
 *
 * <p>The log tells how many went, never what they said.
 */
@ApplicationScoped
class SurveyAnswerRetention implements Retention {

    private static final Logger LOG = Logger.getLogger(SurveyAnswerRetention.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String DUE = "select id from survey where status = 'REPORTED'"
            + " and raw_answers_deleted_at is null and reported_at < ?";

    private static final String FORGET_TEXTS = "delete from survey_text where id in"
            + " (select id from survey_text where survey_id in (" + DUE + ") limit 1000)";

    private static final String FORGET_ANSWERS = "delete from survey_answer where id in"
            + " (select id from survey_answer where survey_id in (" + DUE + ") limit 1000)";

    private static final String FINISH = "update survey s set raw_answers_deleted_at = ? where s.id in (" + DUE + ")"
            + " and not exists (select 1 from survey_answer a where a.survey_id = s.id)"
            + " and not exists (select 1 from survey_text t where t.survey_id = s.id)";

    private final SurveySettings settings;
    private final Clock clock;

    SurveyAnswerRetention(SurveySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int forgetSome(Connection connection) throws SQLException {
        var now = clock.instant();
        var before = Timestamp.from(
                now.atZone(LONDON).minus(settings.rawAnswersKept()).toInstant());
        var texts = forget(connection, FORGET_TEXTS, before);
        var answers = forget(connection, FORGET_ANSWERS, before);
        var surveys = finish(connection, Timestamp.from(now), before);
        if (texts + answers + surveys > 0) {
            LOG.infof("surveyRetention deletedAnswers=%d deletedTexts=%d finishedSurveys=%d", answers, texts, surveys);
        }
        return Math.max(texts, answers);
    }

    private static int forget(Connection connection, String sql, Timestamp before) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setTimestamp(1, before);
            return delete.executeUpdate();
        }
    }

    private static int finish(Connection connection, Timestamp now, Timestamp before) throws SQLException {
        try (var update = connection.prepareStatement(FINISH)) {
            update.setTimestamp(1, now);
            update.setTimestamp(2, before);
            return update.executeUpdate();
        }
    }
}
