package org.mobiletoolkit.stakeholder.papers.content;

import static org.mobiletoolkit.stakeholder.papers.content.Faults.all;
import static org.mobiletoolkit.stakeholder.papers.content.Faults.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mobiletoolkit.platform.problem.FieldError;

/** When a post-implementation review contradicts itself, and what it needs (handbook 2.3, OPT2.CONTENT). */
final class ReviewRule {

    private ReviewRule() {}

    static List<FieldError> faults(ReviewContent content) {
        var faults = new Faults();
        faults.plausible("/pirDate", content.pirDate());
        faults.plausible("/lastWaveOn", content.lastWaveOn());
        if (content.pirDate() != null
                && content.lastWaveOn() != null
                && content.lastWaveOn().isAfter(content.pirDate())) {
            faults.add("/lastWaveOn", "after-review", "Must not be later than the review");
        }
        faults.unique("/objectives", all(content.objectives()), "code", ReviewContent.ObjectiveOutcome::code);
        faults.unique("/lessons", all(content.lessons()), "code", ReviewContent.Lesson::code);
        var actions = all(content.actions());
        faults.unique("/actions", actions, "code", ReviewContent.Action::code);
        for (var i = 0; i < actions.size(); i++) {
            faults.plausible("/actions/%d/dueOn".formatted(i), actions.get(i).dueOn());
        }
        if (content.noActions() != null) {
            faults.plausible("/noActions/declaredOn", content.noActions().declaredOn());
            if (!actions.isEmpty()) {
                faults.add("/noActions", "actions-exist", "Must not be declared beside actions");
            }
        }
        if (content.benefitsAgainstPlan() != null) {
            faults.plausible(
                    "/benefitsAgainstPlan/reportTakenOn",
                    content.benefitsAgainstPlan().reportTakenOn());
        }
        if (content.costAgainstPlan() != null) {
            var outturns = all(content.costAgainstPlan().outturns());
            faults.unique("/costAgainstPlan/outturns", outturns, "contractId", ReviewContent.Outturn::contractId);
            faults.unique("/costAgainstPlan/outturns", outturns, "outturnId", ReviewContent.Outturn::outturnId);
        }
        return faults.all();
    }

    static List<FieldError> lacking(ReviewContent content, LocalDate today) {
        var lacking = new Faults();
        lacking.missing(content.pirDate() == null, "/pirDate", "Must say on which day the review was made");
        lacking.missing(content.lastWaveOn() == null, "/lastWaveOn", "Must say when the last wave went live");
        if (content.pirDate() != null && content.pirDate().isAfter(today)) {
            lacking.add("/pirDate", "in-the-future", "Must not be later than " + today);
        }
        if (content.noActions() != null && content.noActions().declaredOn().isAfter(today)) {
            lacking.add("/noActions/declaredOn", "in-the-future", "Must not be later than " + today);
        }
        absentSections(content).forEach(section -> lacking.add("/" + section, "missing", "Must be written"));
        var actions = all(content.actions());
        for (var i = 0; i < actions.size(); i++) {
            lacking.missing(
                    !actions.get(i).assigned(), "/actions/" + i, "Must have an owner and a day by which it is due");
        }
        return lacking.all();
    }

    /** Without actions the review is whole only when somebody declares that there are none to be taken. */
    static List<String> absentSections(ReviewContent content) {
        var absent = new ArrayList<String>();
        absentIf(all(content.objectives()).isEmpty(), "objectives", absent);
        absentIf(
                content.benefitsAgainstPlan() == null
                        || blank(content.benefitsAgainstPlan().summary()),
                "benefitsAgainstPlan",
                absent);
        absentIf(
                content.costAgainstPlan() == null
                        || blank(content.costAgainstPlan().summary()),
                "costAgainstPlan",
                absent);
        absentIf(content.userFeedback() == null || blank(content.userFeedback().summary()), "userFeedback", absent);
        absentIf(all(content.challenges()).isEmpty(), "challenges", absent);
        absentIf(all(content.opportunities()).isEmpty(), "opportunities", absent);
        absentIf(all(content.lessons()).isEmpty(), "lessons", absent);
        absentIf(all(content.actions()).isEmpty() && content.noActions() == null, "actions", absent);
        return List.copyOf(absent);
    }

    private static void absentIf(boolean lacks, String section, List<String> absent) {
        if (lacks) {
            absent.add(section);
        }
    }
}
