package org.mobiletoolkit.stakeholder.papers.content;

import static org.mobiletoolkit.stakeholder.papers.content.Faults.all;
import static org.mobiletoolkit.stakeholder.papers.content.Faults.blank;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.platform.problem.FieldError;

/** When an implementation plan contradicts itself, and what it needs before review (handbook 1.6.1). */
final class ImplementationPlanRule {

    private ImplementationPlanRule() {}

    static List<FieldError> faults(ImplementationPlanContent content) {
        var faults = new Faults();
        var areas = faults.unique("/areas", all(content.areas()), "code", ImplementationPlanContent.Area::code);
        var waves = all(content.waves());
        var codes = faults.unique("/waves", waves, "code", ImplementationPlanContent.Wave::code);
        for (var i = 0; i < waves.size(); i++) {
            var wave = waves.get(i);
            var item = "/waves/" + i;
            faults.period(item, wave.start(), wave.end());
            faults.refer(item + "/areas", wave.areas(), areas);
            faults.refer(item + "/after", wave.after(), codes);
            startsAfter(faults, item, wave, waves);
        }
        faults.acyclic(
                "/waves",
                "after",
                waves.stream()
                        .map(wave -> Map.entry(wave.code(), all(wave.after())))
                        .toList());
        faults.unique("/policies", all(content.policies()), "code", ImplementationPlanContent.Policy::code);
        var agreements = all(content.agreements());
        faults.unique("/agreements", agreements, "code", ImplementationPlanContent.Agreement::code);
        for (var i = 0; i < agreements.size(); i++) {
            faults.plausible(
                    "/agreements/%d/agreedOn".formatted(i), agreements.get(i).agreedOn());
        }
        return faults.all();
    }

    private static void startsAfter(
            Faults faults,
            String item,
            ImplementationPlanContent.Wave wave,
            List<ImplementationPlanContent.Wave> waves) {
        for (var code : all(wave.after())) {
            var former = Faults.byCode(waves, ImplementationPlanContent.Wave::code, code);
            if (wave.start() != null
                    && former != null
                    && former.start() != null
                    && wave.start().isBefore(former.start())) {
                faults.add(item + "/start", "before-predecessor", "Must not begin before " + code);
            }
        }
    }

    static List<FieldError> lacking(ImplementationPlanContent content) {
        var lacking = new Faults();
        lacking.missing(blank(content.summary()), "/summary", "Must say what is done");
        lacking.missing(all(content.areas()).isEmpty(), "/areas", "Must name one area");
        var waves = all(content.waves());
        lacking.missing(waves.isEmpty(), "/waves", "Must have one wave");
        var placed = new HashSet<String>();
        for (var i = 0; i < waves.size(); i++) {
            var wave = waves.get(i);
            lacking.missing(wave.start() == null, "/waves/%d/start".formatted(i), "Must say when it begins");
            lacking.missing(wave.end() == null, "/waves/%d/end".formatted(i), "Must say when it ends");
            lacking.missing(
                    all(wave.areas()).isEmpty(), "/waves/%d/areas".formatted(i), "Must say which areas go live");
            placed.addAll(all(wave.areas()));
        }
        all(content.areas()).stream()
                .map(ImplementationPlanContent.Area::code)
                .filter(code -> !placed.contains(code))
                .forEach(code -> lacking.add("/waves", "unplaced-area", code + " must be placed in a wave"));
        lacking.missing(all(content.policies()).isEmpty(), "/policies", "Must name one supporting policy");
        lacking.missing(content.training() == null, "/training", "Must say how people are trained");
        lacking.missing(
                content.benefitsRealisation() == null,
                "/benefitsRealisation",
                "Must say how the benefits are realised");
        lacking.missing(blank(content.changeProcedures()), "/changeProcedures", "Must say how changes are dealt with");
        lacking.missing(
                all(content.agreements()).isEmpty(), "/agreements", "Must say whose agreement was gained, and how");
        return lacking.all();
    }
}
