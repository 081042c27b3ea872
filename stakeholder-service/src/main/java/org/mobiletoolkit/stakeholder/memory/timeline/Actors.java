package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.person.People;

/**
 * Tells who acted. Events name people by a subject id, which only the service that said them can resolve: an actor of this
 * service is shown by login, one of another service by the id under which its own audit log shows the login.
 */
@ApplicationScoped
class Actors {

    private static final String OWN = "stakeholder";
    private static final Pattern SUBJECT_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final People people;

    Actors(People people) {
        this.people = people;
    }

    /** The page with logins where there are any, by one look at the directory. */
    Page<TimelineEntryView> named(Page<TimelineEntryView> page) {
        var logins = people.loginsOf(page.items().stream()
                .filter(entry -> OWN.equals(entry.service()))
                .flatMap(entry -> subjectId(entry).stream())
                .collect(Collectors.toSet()));
        var items = page.items().stream().map(entry -> named(entry, logins)).toList();
        return new Page<>(items, page.page(), page.links());
    }

    private static TimelineEntryView named(TimelineEntryView entry, Map<UUID, String> logins) {
        return subjectId(entry)
                .map(id -> logins.containsKey(id) ? entry.by(logins.get(id)) : entry.by(id))
                .orElse(entry);
    }

    private static Optional<UUID> subjectId(TimelineEntryView entry) {
        return isSubjectId(entry.actor())
                ? Optional.of(UUID.fromString(Objects.requireNonNull(entry.actor())))
                : Optional.empty();
    }

    private static boolean isSubjectId(@Nullable String actor) {
        return actor != null && SUBJECT_ID.matcher(actor).matches();
    }
}
