package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;

/** Tells of versions of documents, which have no address of their own id, in which document they are found. */
@ApplicationScoped
class VersionPlaces {

    private static final String NOUN = "document-version";

    private final EntityManager records;

    VersionPlaces(EntityManager records) {
        this.records = records;
    }

    private record Place(UUID id, UUID documentId, int number) {

        String ref() {
            return "/documents/%s/versions/%d".formatted(documentId, number);
        }

        Map<String, String> in(Map<String, String> detail) {
            var more = new TreeMap<>(detail);
            more.put("documentId", documentId.toString());
            return more;
        }
    }

    /** The page with the document of each version, by one look at the versions. */
    Page<TimelineEntryView> placed(Page<TimelineEntryView> page) {
        var ids = page.items().stream()
                .filter(entry -> entry.noun().equals(NOUN))
                .map(TimelineEntryView::recordId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return page;
        }
        var places = places(ids);
        var items = page.items().stream()
                .map(entry -> placed(entry, entry.noun().equals(NOUN) ? places.get(entry.recordId()) : null))
                .toList();
        return new Page<>(items, page.page(), page.links());
    }

    private static TimelineEntryView placed(TimelineEntryView entry, @Nullable Place place) {
        return place == null ? entry : entry.at(place.ref(), place.in(entry.detail()));
    }

    private Map<UUID, Place> places(Set<UUID> ids) {
        List<Place> found = records.createQuery(
                        "select v.id, v.documentId, v.number from DocumentVersion v where v.id in :ids", Place.class)
                .setParameter("ids", ids)
                .getResultList();
        return found.stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }
}
