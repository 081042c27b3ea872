package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveyResults;

/** What a survey tells over HTTP. Nothing here moves once it can be read, so that no two readings can be compared. */
@Path("/surveys")
@Tag(name = "Surveys")
@RolesAllowed(Access.FOLLOW_SURVEYS)
class SurveyResultsResource {

    private final SurveyReaders readers;
    private final SurveyTurnouts turnouts;
    private final Pages pages;

    SurveyResultsResource(SurveyReaders readers, SurveyTurnouts turnouts, Pages pages) {
        this.readers = readers;
        this.turnouts = turnouts;
        this.pages = pages;
    }

    /** Nothing tells who has answered. */
    @GET
    @Path("/{id}/turnout")
    @Operation(operationId = "getSurveyTurnout", summary = "Show how many of all have answered a survey so far")
    public SurveyTurnoutView turnout(@RestPath UUID id) {
        return turnouts.of(readers.require(id));
    }

    /** Where too few have answered, a part is suppressed and says so. */
    @GET
    @Path("/{id}/results")
    @RolesAllowed(Access.READ_SURVEYS)
    @Operation(
            operationId = "getSurveyResults",
            summary = "Show the results of a survey that is closed, or to everybody of one that is reported")
    public SurveyResultsView results(@RestPath UUID id) {
        var survey = readers.require(id);
        return new SurveyResultsView(survey.id(), survey.status(), survey.anonymous(), resultsOf(survey));
    }

    /** 403 when too few have answered for it to be told. */
    @GET
    @Path("/{id}/texts")
    @SortedBy("id")
    @Operation(
            operationId = "listSurveyTexts",
            summary = "List what people wrote in answer to a question, in no order, unless too few of them did")
    public Page<SurveyTextView> texts(
            @RestPath UUID id,
            @BeanParam PageQuery page,
            @Parameter(description = "Code of the question") @RestQuery @NotNull String question,
            @Parameter(description = "Of one segment; of all when left out") @RestQuery @Nullable UUID userTypeId) {
        var survey = readers.require(id);
        if (!resultsOf(survey).showsTexts(question, userTypeId)) {
            throw new Refusal(SurveyProblem.SURVEY_RESULT_SUPPRESSED, "Nothing is told of this question and segment");
        }
        return pages.of(SurveyText.class)
                .filter("surveyId", survey.id())
                .filter("question", question)
                .filter("userTypeId", userTypeId)
                .list(page, SurveyTextView::of);
    }

    private static SurveyResults resultsOf(Survey survey) {
        if (survey.results() == null) {
            throw new Refusal(SurveyProblem.SURVEY_RESULTS_NOT_READY, "The survey is " + survey.status());
        }
        return Objects.requireNonNull(survey.results());
    }
}
