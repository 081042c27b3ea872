package org.mobiletoolkit.stakeholder.workforce.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.GivenAnswer;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.Tally;

/** Every single answer that is still kept. */
@ApplicationScoped
class SurveyAnswers implements PanacheRepositoryBase<SurveyAnswer, UUID> {

    private static final int FETCH = 500;

    SurveyAnswer require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No survey answer " + id));
    }

    /** How many have answered so far, by user type. */
    Map<@Nullable UUID, Tally> responses(UUID surveyId) {
        var responses = new HashMap<@Nullable UUID, Tally>();
        for (var row : getEntityManager()
                .createQuery(
                        "select a.userTypeId, count(*) from SurveyAnswer a where a.surveyId = :survey"
                                + " group by a.userTypeId",
                        Object[].class)
                .setParameter("survey", surveyId)
                .getResultList()) {
            responses.put((UUID) row[0], Tally.of(((Number) row[1]).intValue()));
        }
        return responses;
    }

    /**
     * Stores all answers to a survey anew, in random order and by one transaction.
     *
     * <p>Until then the rows stand as they came, each next to what else its transaction wrote: whoever reads the database
     * beside an access log could tell whose is whose.
     */
    void shuffle(UUID surveyId) {
        for (var table : List.of("survey_answer", "survey_text")) {
            getEntityManager()
                    .createNativeQuery(
                            "with taken as (delete from %1$s where survey_id = ?1 returning *)".formatted(table)
                                    + " insert into %1$s select * from taken order by random()".formatted(table))
                    .setParameter(1, surveyId)
                    .executeUpdate();
        }
    }

    /** Counts all answers to a survey by user type, reading them in a stream. */
    @SuppressWarnings("unchecked") // the second column is the member with its declared type
    Map<@Nullable UUID, Tally> tallies(UUID surveyId) {
        var tallies = new HashMap<@Nullable UUID, Tally>();
        try (var rows = getEntityManager()
                .createQuery(
                        "select a.userTypeId, a.answers from SurveyAnswer a where a.surveyId = :survey", Object[].class)
                .setParameter("survey", surveyId)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()) {
            rows.forEach(row ->
                    tallies.computeIfAbsent((UUID) row[0], id -> new Tally()).add((List<GivenAnswer>) row[1]));
        }
        return tallies;
    }
}
