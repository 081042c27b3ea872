package org.mobiletoolkit.stakeholder.workforce.survey;

import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mobiletoolkit.platform.testing.Api;

/** Surveys, and people who answer them. */
final class GivenSurveys {

    static final String NEW = """
            {"initiativeId":"%s","title":"Mobile devices today","purpose":"CURRENT_MOBILE_USE",
             "questions":[
               {"code":"use","text":"How often?","type":"SINGLE","required":true,
                "options":[{"code":"daily","label":"Every day"},{"code":"never","label":"Never"}]},
               {"code":"tasks","text":"What for?","type":"MULTI","maxChoices":2,
                "options":[{"code":"notes","label":"Notes"},{"code":"photos","label":"Photos"},
                {"code":"mail","label":"Mail"}]},
               {"code":"signal","text":"The signal is good","type":"LIKERT5"},
               {"code":"hours","text":"Hours a week?","type":"NUMBER","min":0,"max":40},
               {"code":"why","text":"Anything else?","type":"TEXT","maxLength":200}]}""";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private GivenSurveys() {}

    /** An open survey with the segments, if any; answers its id. */
    static String open(UUID initiative, boolean anonymous, String... userTypes) {
        var segments = new StringBuilder();
        for (var userType : userTypes) {
            segments.append(segments.isEmpty() ? "" : ",").append("{\"userTypeId\":\"%s\"}".formatted(userType));
        }
        var id = create(
                "PROJECT_MEMBER",
                "/surveys",
                NEW.formatted(initiative)
                        .replace(
                                "\"purpose\"",
                                "\"anonymous\":%s,\"segments\":[%s],\"purpose\"".formatted(anonymous, segments)));
        obey("PROGRAMME_MANAGER", "/surveys/" + id, "open", null).statusCode(200);
        return id;
    }

    /** Somebody who has not been seen before. */
    static String somebody() {
        return "staff-" + PEOPLE.incrementAndGet() + "@rrx";
    }

    static ValidatableResponse answer(String subject, String survey, String userType, String answers) {
        var segment = userType == null ? "" : "\"userTypeId\":\"%s\",".formatted(userType);
        return Api.as(subject, "RRX", "END_USER")
                .body("{\"surveyId\":\"%s\",%s\"answers\":[%s]}".formatted(survey, segment, answers))
                .post("/api/v1/survey-answers")
                .then();
    }

    /** So many people answer alike. */
    static void answers(int people, String survey, String userType, String answers) {
        for (var i = 0; i < people; i++) {
            answer(somebody(), survey, userType, answers).statusCode(201);
        }
    }
}
