package org.mobiletoolkit.stakeholder.workforce.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.workforce.survey.GivenSurveys.NEW;
import static org.mobiletoolkit.stakeholder.workforce.survey.GivenSurveys.answer;
import static org.mobiletoolkit.stakeholder.workforce.survey.GivenSurveys.answers;
import static org.mobiletoolkit.stakeholder.workforce.survey.GivenSurveys.somebody;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.database.Retention;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;
import org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes;

/** Answers: given once, kept apart from whoever gave them, gone a year after the report. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class SurveyAnswerApiTest {

    private static final String DAILY = "{\"question\":\"use\",\"options\":[\"daily\"]}";
    private static final String WROTE = DAILY + ",{\"question\":\"why\",\"text\":\"A zebra told me\"}";

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @Inject
    @All
    List<Retention> retentions;

    @Test
    void takesAnAnonymousAnswerOncePerPersonAndTellsNobodyWhose() throws SQLException {
        var id = GivenSurveys.open(openInitiative(), true);
        var person = somebody();

        var response = answer(person, id, null, WROTE)
                .statusCode(201)
                .body("anonymous", equalTo(true))
                .body("answerId", nullValue());
        assertThat(response.extract().header("Location")).isNull();
        answer(person, id, null, DAILY).statusCode(409).body("code", equalTo("survey-already-answered"));
        as("SRO")
                .get("/api/v1/survey-answers?surveyId=" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("survey-anonymous"));
        var answerId = one("select id::text from survey_answer where survey_id = '%s'".formatted(id));
        as("SRO").get("/api/v1/survey-answers/" + answerId).then().statusCode(403);
        assertThat(answerId.charAt(14)).as("random, not by time").isEqualTo('4');
        assertNowhere(person);
        assertThat(one("select answers::text from survey_answer where survey_id = '%s'".formatted(id)))
                .contains("daily", "why")
                .doesNotContain("zebra");
        assertThat(one("select count(*)::text from survey_participation where survey_id = '%s'".formatted(id)))
                .isEqualTo("1");
        assertThat(one("select count(*)::text from audit_event where actor_id = '%s'".formatted(person)))
                .isEqualTo("0");

        obey("SRO", "/surveys/" + id, "close", null).statusCode(200);
        assertThat(one("select count(*)::text from survey_participation where survey_id = '%s'".formatted(id)))
                .isEqualTo("0");
        assertThat(one("select coalesce(participation_salt, 'none') from survey where id = '%s'".formatted(id)))
                .isEqualTo("none");
    }

    @Test
    void leavesNoTraceOfTheOrderInWhichPeopleAnswered() throws SQLException {
        var id = GivenSurveys.open(openInitiative(), true);
        for (var i = 0; i < 9; i++) {
            answers(1, id, null, DAILY + ",{\"question\":\"hours\",\"number\":%d}".formatted(i));
        }
        answers(1, id, null, WROTE);
        var transactions =
                "select count(distinct xmin::text)::text from survey_answer where survey_id = '%s'".formatted(id);
        var stored = "select string_agg(id::text, ',' order by ctid) from survey_answer where survey_id = '%s'"
                .formatted(id);
        assertThat(one(transactions)).isEqualTo("10");
        var before = one(stored);

        obey("SRO", "/surveys/" + id, "close", null).statusCode(200);

        assertThat(one(transactions)).isEqualTo("1");
        assertThat(one(stored)).isNotEqualTo(before);
        assertThat(List.of(one(stored).split(","))).containsExactlyInAnyOrder(before.split(","));
        assertThat(kept(id)).isEqualTo("10 1");
    }

    private void assertNowhere(String person) throws SQLException {
        for (var table : List.of("survey", "survey_answer", "survey_text", "survey_participation", "outbox")) {
            assertThat(one("select count(*)::text from %s t where t::text like '%%%s%%'".formatted(table, person)))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void takesOneOfManyAnswersThatAPersonSendsAtOnce() throws Exception {
        var id = GivenSurveys.open(openInitiative(), true);
        var person = somebody();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var statuses = new ArrayList<Integer>();
            Callable<Integer> once =
                    () -> answer(person, id, null, DAILY).extract().statusCode();
            for (var status : pool.invokeAll(Collections.nCopies(8, once))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        } finally {
            pool.shutdownNow();
        }
        assertThat(one("select count(*)::text from survey_answer where survey_id = '%s'".formatted(id)))
                .isEqualTo("1");
    }

    @Test
    void countsEveryAnswerThatWasTakenWhileTheSurveyClosed() throws Exception {
        var id = GivenSurveys.open(openInitiative(), true);
        answers(5, id, null, DAILY);
        var pool = Executors.newFixedThreadPool(6);
        int taken;
        try {
            Callable<Integer> once =
                    () -> answer(somebody(), id, null, DAILY).extract().statusCode();
            var running =
                    Collections.nCopies(24, once).stream().map(pool::submit).toList();
            obey("SRO", "/surveys/" + id, "close", null).statusCode(200);
            var statuses = new ArrayList<Integer>();
            for (var one : running) {
                statuses.add(one.get());
            }
            assertThat(statuses).isSubsetOf(201, 409);
            taken = 5 + Collections.frequency(statuses, 201);
        } finally {
            pool.shutdownNow();
        }
        as("SRO")
                .get("/api/v1/surveys/" + id + "/results")
                .then()
                .body("results.total.turnout.responses", equalTo(taken));
        assertThat(one("select count(*)::text from survey_answer where survey_id = '%s'".formatted(id)))
                .isEqualTo(String.valueOf(taken));
    }

    @Test
    void showsNamedAnswersToTheTeam() {
        var id = GivenSurveys.open(openInitiative(), false);
        var person = somebody();

        var location = answer(person, id, null, WROTE)
                .statusCode(201)
                .body("anonymous", equalTo(false))
                .extract()
                .header("Location");
        answer(person, id, null, DAILY).statusCode(409);
        as("AUDITOR")
                .get(location)
                .then()
                .statusCode(200)
                .body("subject", equalTo(person))
                .body("answers[1].text", equalTo("A zebra told me"));
        answers(2, id, null, DAILY);
        as("SRO")
                .get("/api/v1/survey-answers?surveyId=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        as("SRO")
                .get("/api/v1/survey-answers?subject=%s&surveyId=%s".formatted(person, id))
                .then()
                .body("items.subject", contains(person));
        as("SRO").get("/api/v1/survey-answers").then().statusCode(400);
        as("CLINICAL_LEAD").get("/api/v1/survey-answers?surveyId=" + id).then().statusCode(403);
        elsewhere("SRO").get("/api/v1/survey-answers?surveyId=" + id).then().statusCode(404);
        elsewhere("SRO").get(location).then().statusCode(404);
        obey("SRO", "/surveys/" + id, "close", null).statusCode(200);
        as("SRO")
                .get("/api/v1/surveys/" + id + "/results")
                .then()
                .body("results.total.turnout.suppressed", equalTo(true));
    }

    @Test
    void takesAnswersOnlyWhileOpenAndFromThoseWhoAreAsked() {
        var initiative = openInitiative();
        var draft = create("SRO", "/surveys", NEW.formatted(initiative));
        answer(somebody(), draft, null, DAILY).statusCode(422).body("errors[0].pointer", equalTo("/surveyId"));
        var unknown = UUID.randomUUID().toString();
        answer(somebody(), unknown, null, DAILY).statusCode(422).body("errors[0].pointer", equalTo("/surveyId"));
        var nurses = GivenUserTypes.active(initiative, "NURSE", "Nursing", 40);
        var open = GivenSurveys.open(initiative, true, nurses);
        answer(somebody(), open, null, DAILY).statusCode(422).body("errors[0].pointer", equalTo("/userTypeId"));
        answer(somebody(), open, unknown, DAILY).statusCode(422).body("errors[0].pointer", equalTo("/userTypeId"));
        answer(somebody(), open, nurses, DAILY).statusCode(201);
        var all = GivenSurveys.open(initiative, true);
        answer(somebody(), all, nurses, DAILY).statusCode(422).body("errors[0].pointer", equalTo("/userTypeId"));
        var body = "{\"surveyId\":\"%s\",\"answers\":[%s]}".formatted(all, DAILY);
        Api.as("sales@supplier", "RRX", "SUPPLIER")
                .body(body)
                .post("/api/v1/survey-answers")
                .then()
                .statusCode(403);
        as("AUDITOR").body(body).post("/api/v1/survey-answers").then().statusCode(403);
        Api.anonymous().body(body).post("/api/v1/survey-answers").then().statusCode(401);
        elsewhere("END_USER").body(body).post("/api/v1/survey-answers").then().statusCode(422);
        obey("SRO", "/surveys/" + all, "close", null).statusCode(200);
        answer(somebody(), all, null, DAILY).statusCode(409).body("code", equalTo("survey-not-open"));
        TestInitiatives.close(initiative);
        answer(somebody(), open, nurses, DAILY).statusCode(409).body("code", equalTo("initiative-closed"));
    }

    @Test
    void takesNoAnswerAfterTheLastDay() throws SQLException {
        var id = GivenSurveys.open(openInitiative(), true);
        execute("update survey set closes = '2026-06-30' where id = '%s'".formatted(id));

        answer(somebody(), id, null, DAILY).statusCode(409).body("code", equalTo("survey-not-open"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"question\":\"signal\",\"rating\":3}|422|/answers",
                "{\"question\":\"use\",\"options\":[\"weekly\"]}|422|/answers/0/options/0",
                "{\"question\":\"use\",\"options\":[]}|422|/answers/0/options",
                "{\"question\":\"use\",\"options\":[null]}|422|/answers/0/options/0",
                "{\"question\":\"use\",\"options\":\"daily\"}|400|/answers/0/options",
                "{\"question\":\"use\",\"rating\":6}|422|/answers/0/rating",
                "{\"question\":\"hours\",\"number\":40.00001}|422|/answers/0/number",
                "{\"question\":\"why\",\"text\":\"943 476 5919\"}|422|/answers/0/text",
                "{\"question\":\"why\",\"text\":\"\"}|422|/answers/0/text",
                "{\"colour\":\"red\"}|400|/answers/0/colour",
                "null|422|/answers/0",
                "~~|422|/answers",
            })
    void refusesAnswersThatDoNotFit(String answers, int status, String pointer) {
        var id = GivenSurveys.open(openInitiative(), true);

        answer(somebody(), id, null, answers).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void deletesSingleAnswersAYearAfterTheReportAndKeepsTheResults() throws SQLException {
        var anonymous = reported(openInitiative(), true);
        var named = reported(openInitiative(), false);
        var young = reported(openInitiative(), true);
        var initiative = openInitiative();
        var held = reported(initiative, true);
        hold("\"scopeId\":\"%s\"".formatted(initiative));
        var person = somebody();
        var ofOneHeld = reported(openInitiative(), false, person);
        hold("\"subject\":\"%s\"".formatted(person));
        var closed = GivenSurveys.open(openInitiative(), true);
        answers(5, closed, null, WROTE);
        obey("SRO", "/surveys/" + closed, "close", null).statusCode(200);
        as("SRO")
                .get("/api/v1/surveys/" + anonymous + "/texts?question=why")
                .then()
                .body("items", hasSize(5));

        var before = written();
        age(364, young);
        age(367, anonymous, named, held, ofOneHeld);
        forgetUntilGone(anonymous, named);

        assertThat(List.of(kept(anonymous), kept(named), kept(closed), kept(young)))
                .containsExactly("0 0", "0 0", "5 5", "5 5");
        assertThat(List.of(kept(held), kept(ofOneHeld))).containsExactly("5 5", "1 1");
        assertThat(written() - before).as("written down, texts and answers").isGreaterThanOrEqualTo(2 * (5 + 5 + 4));
        for (var id : List.of(young, held, ofOneHeld)) {
            assertThat(as("SRO").get("/api/v1/surveys/" + id).jsonPath().getString("rawAnswersDeletedAt"))
                    .isNull();
        }
        for (var id : List.of(anonymous, named)) {
            as("SRO")
                    .get("/api/v1/surveys/" + id + "/results")
                    .then()
                    .statusCode(200)
                    .body("results.total.turnout.responses", equalTo(5))
                    .body("results.total.questions[0].options.count", contains(5, 0));
            assertThat(as("SRO").get("/api/v1/surveys/" + id).jsonPath().getString("rawAnswersDeletedAt"))
                    .isNotNull();
        }
        as("SRO")
                .get("/api/v1/surveys/" + anonymous + "/texts?question=why")
                .then()
                .body("items", hasSize(0));
    }

    /** A survey with five answers, some of them by these people. */
    private static String reported(UUID initiative, boolean anonymous, String... people) {
        var id = GivenSurveys.open(initiative, anonymous);
        for (var person : people) {
            answer(person, id, null, WROTE).statusCode(201);
        }
        answers(5 - people.length, id, null, WROTE);
        obey("SRO", "/surveys/" + id, "close", null).statusCode(200);
        obey("SRO", "/surveys/" + id, "report", "{\"summary\":\"s\",\"actions\":[]}")
                .statusCode(200);
        return id;
    }

    private static void hold(String what) {
        as("IG_LEAD")
                .body("{%s,\"reason\":\"Litigation, file 42\"}".formatted(what))
                .post("/api/v1/stakeholder-privacy/legal-holds")
                .then()
                .statusCode(201);
    }

    private void age(int days, String... surveys) throws SQLException {
        for (var id : surveys) {
            execute("update survey set reported_at = reported_at - interval '%d days' where id = '%s'"
                    .formatted(days, id));
        }
    }

    private void forgetUntilGone(String... surveys) throws SQLException {
        // the classes are looked through once an hour
        clock.advance(Duration.ofHours(2));
        try (var connection = database.getConnection()) {
            await().until(() -> {
                for (var retention : retentions) {
                    retention.forgetSome(connection);
                }
                return one("select count(*)::text from survey where raw_answers_deleted_at is not null and id in ('%s')"
                                .formatted(String.join("','", surveys)))
                        .equals(String.valueOf(surveys.length));
            });
        } finally {
            clock.reset();
        }
    }

    private int written() throws SQLException {
        return Integer.parseInt(one("select coalesce(sum(deleted), 0)::text from deletion_log"
                + " where record_class = 'survey-raw-answers' and table_name in ('survey_answer', 'survey_text')"));
    }

    private String kept(String id) throws SQLException {
        return one("""
                select (select count(*) from survey_answer where survey_id = '%1$s') || ' '
                  || (select count(*) from survey_text where survey_id = '%1$s')""".formatted(id));
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
