package org.mobiletoolkit.stakeholder.people.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.page.Words;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus;
import org.mobiletoolkit.stakeholder.course.gate.KnownEvidence;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.papers.content.ImplementationPlanContent;
import org.mobiletoolkit.stakeholder.papers.content.StrategyContent;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.TypedDocuments;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroup;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Item;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Matter;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;

/**
 * Gathers what a briefing tells besides the vision, by its topic: a strategy is known by what it covers and reaches, a
 * business case by what is to be bought for whom and how far it is, a rollout by when it comes to whom.
 */
@ApplicationScoped
class Matters {

    private final TypedDocuments documents;
    private final AffectedGroups groups;
    private final KnownEvidence evidence;

    Matters(TypedDocuments documents, AffectedGroups groups, KnownEvidence evidence) {
        this.documents = documents;
        this.groups = groups;
        this.evidence = evidence;
    }

    /** What is told, whole, and from which records it was drawn. */
    record Told(List<Matter> matters, List<BriefingSource> sources) {}

    Told of(ConsultationTopic topic, UUID initiativeId, LocalDate today) {
        return switch (topic) {
            case STRATEGY -> {
                var strategy = documents.current(DocumentType.STRATEGY, initiativeId);
                yield told(StrategyMatters.of(content(strategy, StrategyContent.class)), strategy);
            }
            case BUSINESS_CASE -> {
                var strategy = documents.current(DocumentType.STRATEGY, initiativeId);
                var chosen = strategy.map(SeenVersion::content)
                        .map(StrategyContent.class::cast)
                        .flatMap(StrategyMatters::preferred);
                yield told(
                        Stream.of(
                                        chosen,
                                        concerned(initiativeId, today),
                                        Optional.of(progress("How far the case is", initiativeId, Gate.G3)))
                                .flatMap(Optional::stream)
                                .toList(),
                        strategy);
            }
            case IMPLEMENTATION -> {
                var plan = documents.current(DocumentType.IMPLEMENTATION_PLAN, initiativeId);
                var matters = new ArrayList<>(ImplementationMatters.of(content(plan, ImplementationPlanContent.class)));
                concerned(initiativeId, today).ifPresent(matters::add);
                matters.add(progress("How far the preparations are", initiativeId, Gate.G5));
                yield told(matters, plan);
            }
            case VISION, FUTURE_OPTIONS, OTHER -> new Told(List.of(), List.of());
        };
    }

    private static <C> @Nullable C content(Optional<SeenVersion> version, Class<C> type) {
        return version.map(SeenVersion::content).map(type::cast).orElse(null);
    }

    private static Told told(List<Matter> matters, Optional<SeenVersion> drawnFrom) {
        return new Told(
                List.copyOf(matters),
                drawnFrom.stream()
                        .map(one -> new BriefingSource(one.reference(), one.version()))
                        .toList());
    }

    private Optional<Matter> concerned(UUID initiativeId, LocalDate today) {
        var items = groups.of(initiativeId).stream()
                .filter(group -> group.isAffectedOn(today))
                .map(Matters::concerned)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Matter("Whom it concerns", null, items, 0));
    }

    private static Item concerned(AffectedGroup group) {
        return new Item(
                group.name(),
                "%d people, %d of them receive a device"
                        .formatted(group.headcount(), group.content().recipients()));
    }

    /** By state alone: what the facts count may be about people, and this is read by many. */
    private Matter progress(String heading, UUID initiativeId, Gate gate) {
        return new Matter(
                heading,
                null,
                evidence.known(initiativeId, gate).stream()
                        .map(one -> new Item(
                                one.label(),
                                one.status() == CheckpointStatus.UNKNOWN
                                        ? "not known yet"
                                        : Words.of(one.status().name()).toLowerCase(Locale.ROOT)))
                        .toList(),
                0);
    }
}
