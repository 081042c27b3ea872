package org.mobiletoolkit.stakeholder.people.briefing;

import static org.mobiletoolkit.stakeholder.people.briefing.StrategyMatters.all;
import static org.mobiletoolkit.stakeholder.people.briefing.StrategyMatters.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.page.Words;
import org.mobiletoolkit.stakeholder.papers.content.ImplementationPlanContent;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Item;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Matter;

/** What people need to know of the rollout before it comes to them. */
final class ImplementationMatters {

    private ImplementationMatters() {}

    static List<Matter> of(@Nullable ImplementationPlanContent plan) {
        if (plan == null) {
            return List.of(
                    Matter.of("How it comes to you", "The plan is not written yet. This is the time to shape it."));
        }
        var matters = new ArrayList<Matter>();
        matters.add(Matter.of("How it comes to you", plan.summary()));
        matters.add(new Matter("When it comes to whom", null, waves(plan), 0));
        if (plan.training() != null) {
            matters.add(new Matter(
                    "How you are prepared",
                    plan.training().approach(),
                    all(plan.training().courses()).stream()
                            .map(course -> new Item(course, null))
                            .toList(),
                    0));
        }
        matters.add(new Matter(
                "What you can rely on",
                null,
                all(plan.policies()).stream()
                        .map(policy -> new Item(policy.title(), policy.reference()))
                        .toList(),
                0));
        return matters.stream().filter(Matter::saysSomething).toList();
    }

    private static List<Item> waves(ImplementationPlanContent plan) {
        var names = all(plan.areas()).stream()
                .collect(Collectors.toMap(
                        ImplementationPlanContent.Area::code,
                        ImplementationPlanContent.Area::name,
                        (one, other) -> one));
        return all(plan.waves()).stream()
                .map(wave -> new Item(
                        named(wave),
                        joined(all(wave.areas()).stream()
                                .map(code -> names.getOrDefault(code, code))
                                .toArray(String[]::new))))
                .toList();
    }

    private static String named(ImplementationPlanContent.Wave wave) {
        var name = Boolean.TRUE.equals(wave.pilot()) ? wave.name() + " (pilot)" : wave.name();
        return wave.start() == null || wave.end() == null
                ? name
                : "%s, %s to %s".formatted(name, Words.shortDay(wave.start()), Words.shortDay(wave.end()));
    }
}
