package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Answers over HTTP: everybody gives their own; of named surveys some read all, of anonymous ones nobody any. */
@Path("/survey-answers")
@Tag(name = "Surveys")
@Write
@RolesAllowed(Access.READ_SURVEY_ANSWERS)
class SurveyAnswerResource {

    private final AnswerCommands commands;
    private final SurveyAnswers answers;
    private final SurveyReaders readers;
    private final Pages pages;

    SurveyAnswerResource(AnswerCommands commands, SurveyAnswers answers, SurveyReaders readers, Pages pages) {
        this.commands = commands;
        this.answers = answers;
        this.readers = readers;
        this.pages = pages;
    }

    /** In no order that tells when they came. 403 for an anonymous survey. */
    @GET
    @SortedBy("id")
    @Operation(operationId = "listSurveyAnswers", summary = "List the single answers to a named survey")
    public Page<SurveyAnswerView> list(
            @BeanParam PageQuery page,
            @RestQuery @NotNull UUID surveyId,
            @RestQuery @Nullable List<UUID> userTypeId,
            @RestQuery @Nullable List<String> subject) {
        requireNamed(surveyId);
        return pages.of(SurveyAnswer.class)
                .filter("surveyId", surveyId)
                .filter("userTypeId", userTypeId)
                .filter("subject", subject)
                .list(page, SurveyAnswerView::of);
    }

    /** 403 for an anonymous survey: nobody reads its single answers. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getSurveyAnswer", summary = "Show one person's answers to a named survey")
    public SurveyAnswerView get(@RestPath UUID id) {
        var answer = answers.require(id);
        requireNamed(answer.surveyId());
        return SurveyAnswerView.of(answer);
    }

    /** 409 when the survey is not open or you have answered already; an answer is not changed afterwards. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.ANSWER_SURVEYS)
    @Operation(operationId = "answerSurvey", summary = "Answer a survey, once")
    public RestResponse<SurveyAnswerReceipt> answer(@NotNull @Valid NewSurveyAnswer said) {
        var receipt = commands.answer(said);
        var response = RestResponse.ResponseBuilder.ok(receipt).status(RestResponse.Status.CREATED);
        return receipt.answerId() == null
                ? response.build()
                : response.location(URI.create("/survey-answers/" + receipt.answerId()))
                        .build();
    }

    private void requireNamed(UUID surveyId) {
        if (readers.require(surveyId).anonymous()) {
            throw new Refusal(
                    SurveyProblem.SURVEY_ANONYMOUS,
                    "Its results are under /api/v1/surveys/%s/results".formatted(surveyId));
        }
    }
}
