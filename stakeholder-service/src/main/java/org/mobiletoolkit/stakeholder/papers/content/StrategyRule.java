package org.mobiletoolkit.stakeholder.papers.content;

import static org.mobiletoolkit.stakeholder.papers.content.Faults.all;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobiletoolkit.platform.problem.FieldError;

/** When a strategy contradicts itself, and what it needs before review (handbook 2.3, STR1). */
final class StrategyRule {

    private StrategyRule() {}

    static List<FieldError> faults(StrategyContent content) {
        var faults = new Faults();
        var objectives = all(content.objectives());
        faults.unique("/objectives", objectives, "code", StrategyContent.Objective::code);
        for (var i = 0; i < objectives.size(); i++) {
            faults.plausible(
                    "/objectives/%d/targetDate".formatted(i), objectives.get(i).targetDate());
        }
        var capabilities = all(content.capabilities());
        var codes = faults.unique("/capabilities", capabilities, "code", StrategyContent.Capability::code);
        for (var i = 0; i < capabilities.size(); i++) {
            faults.plausible(
                    "/capabilities/%d/targetDate".formatted(i),
                    capabilities.get(i).targetDate());
        }
        phases(faults, all(content.phases()), codes);
        var options = faults.unique("/options", all(content.options()), "code", StrategyContent.Option::code);
        if (content.preferredOption() != null) {
            faults.known("/preferredOption/code", content.preferredOption().code(), options);
        }
        dependencies(faults, all(content.dependencies()), codes);
        return faults.all();
    }

    private static void phases(Faults faults, List<StrategyContent.Phase> phases, Set<String> capabilities) {
        var codes = faults.unique("/phases", phases, "code", StrategyContent.Phase::code);
        for (var i = 0; i < phases.size(); i++) {
            var phase = phases.get(i);
            var item = "/phases/" + i;
            faults.period(item, phase.start(), phase.end());
            faults.refer(item + "/capabilities", phase.capabilities(), capabilities);
            faults.refer(item + "/after", phase.after(), codes);
            startsAfter(faults, item, phase, phases);
        }
        faults.acyclic(
                "/phases",
                "after",
                phases.stream()
                        .map(phase -> Map.entry(phase.code(), all(phase.after())))
                        .toList());
    }

    /** A phase may overlap with those on which it builds, but not begin before they do. */
    private static void startsAfter(
            Faults faults, String item, StrategyContent.Phase phase, List<StrategyContent.Phase> phases) {
        for (var code : all(phase.after())) {
            var former = Faults.byCode(phases, StrategyContent.Phase::code, code);
            if (phase.start() != null
                    && former != null
                    && former.start() != null
                    && phase.start().isBefore(former.start())) {
                faults.add(item + "/start", "before-predecessor", "Must not begin before " + code);
            }
        }
    }

    private static void dependencies(
            Faults faults, List<StrategyContent.Dependency> dependencies, Set<String> capabilities) {
        faults.unique("/dependencies", dependencies, "code", StrategyContent.Dependency::code);
        for (var i = 0; i < dependencies.size(); i++) {
            var item = "/dependencies/" + i;
            faults.plausible(item + "/neededBy", dependencies.get(i).neededBy());
            faults.refer(item + "/capabilities", dependencies.get(i).capabilities(), capabilities);
        }
    }

    static List<FieldError> lacking(StrategyContent content) {
        var lacking = new Faults();
        lacking.missing(!content.scoped(), "/scope", "Must say what belongs to it");
        lacking.missing(
                content.measurableObjectives() == 0,
                "/objectives",
                "Must have one objective with measure, target and date");
        var capabilities = content.futureCapabilities();
        lacking.missing(capabilities.isEmpty(), "/capabilities", "Must name one future capability");
        for (var i = 0; i < capabilities.size(); i++) {
            lacking.missing(
                    !capabilities.get(i).aimed(),
                    "/capabilities/" + i,
                    "Must have a target date or a target level of maturity");
        }
        lacking.missing(
                content.landingPhases() == 0, "/phases", "Must have one phase with start, end and landing point");
        content.unplacedCapabilities()
                .forEach(code -> lacking.add("/phases", "unplaced-capability", code + " must be placed in a phase"));
        lacking.missing(
                !all(content.options()).isEmpty() && content.preferredOption() == null,
                "/preferredOption",
                "Must say which of the options is preferred, and why");
        return lacking.all();
    }
}
