package org.mobiletoolkit.stakeholder.people.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.page.Words;
import org.mobiletoolkit.stakeholder.papers.content.StrategyContent;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Item;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Matter;

/** What people need to know of a strategy before they are asked about it. */
final class StrategyMatters {

    private StrategyMatters() {}

    static List<Matter> of(@Nullable StrategyContent strategy) {
        if (strategy == null) {
            return List.of(
                    Matter.of("What the strategy covers", "It is not written yet. This is the time to shape it."));
        }
        var matters = new ArrayList<Matter>();
        matters.add(scope(strategy.scope()));
        matters.add(new Matter("What is to be reached", null, objectives(strategy), 0));
        matters.add(new Matter("What will be possible", null, capabilities(strategy), 0));
        matters.add(new Matter("The way there", null, phases(strategy), 0));
        preferred(strategy).ifPresent(matters::add);
        return matters.stream().filter(Matter::saysSomething).toList();
    }

    private static Matter scope(StrategyContent.@Nullable Scope scope) {
        if (scope == null) {
            return Matter.of("What the strategy covers", null);
        }
        var in = all(scope.in()).stream().map(one -> new Item(one, null));
        var out = all(scope.out()).stream().map(one -> new Item("Not: " + one, null));
        return new Matter(
                "What the strategy covers",
                scope.statement(),
                Stream.concat(in, out).toList(),
                0);
    }

    private static List<Item> objectives(StrategyContent strategy) {
        return all(strategy.objectives()).stream()
                .map(one -> new Item(
                        one.title(),
                        joined(
                                one.measure(),
                                one.target() == null
                                        ? null
                                        : one.baseline() == null
                                                ? "to " + one.target()
                                                : "from %s to %s".formatted(one.baseline(), one.target()),
                                one.targetDate() == null ? null : "by " + Words.shortDay(one.targetDate()))))
                .toList();
    }

    private static List<Item> capabilities(StrategyContent strategy) {
        return strategy.futureCapabilities().stream()
                .map(one -> new Item(
                        one.name(),
                        joined(
                                one.targetDate() == null ? null : "by " + Words.shortDay(one.targetDate()),
                                one.targetMaturity() == null ? null : "maturity level " + one.targetMaturity())))
                .toList();
    }

    private static List<Item> phases(StrategyContent strategy) {
        return all(strategy.phases()).stream()
                .map(one -> new Item(
                        one.start() == null || one.end() == null
                                ? one.name()
                                : "%s, %s to %s"
                                        .formatted(one.name(), Words.shortDay(one.start()), Words.shortDay(one.end())),
                        one.landingPoint()))
                .toList();
    }

    /** The way of delivery that was chosen, by its name. */
    static Optional<Matter> preferred(StrategyContent strategy) {
        var preference = strategy.preferredOption();
        return preference == null
                ? Optional.empty()
                : all(strategy.options()).stream()
                        .filter(option -> option.code().equals(preference.code()))
                        .findFirst()
                        .map(option -> new Matter(
                                "The way that was chosen",
                                null,
                                List.of(new Item(option.name(), preference.reason())),
                                0));
    }

    static @Nullable String joined(@Nullable String... parts) {
        var said = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return said.isEmpty() ? null : said;
    }

    static <T> List<T> all(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
