package org.mobiletoolkit.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mobiletoolkit.platform.database.AfterCommit;
import org.mobiletoolkit.platform.identity.Identity;

/** The roles that people hold within single undertakings, remembered for seconds. */
@ApplicationScoped
public class AssignedRoles {

    private static final int REMEMBERED = 10_000;

    // what another replica hears of, this one sees after this time at the latest
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(5);

    private record Person(String organisation, String login) {}

    private final Assignments assignments;
    private final AfterCommit afterCommit;
    private final Cache<Person, List<Assignment>> remembered = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    AssignedRoles(Assignments assignments, AfterCommit afterCommit) {
        this.assignments = assignments;
        this.afterCommit = afterCommit;
    }

    /** What the person holds; asks the database, so not for an event loop. */
    List<Assignment> of(Identity identity) {
        return identity.organisation() == null
                ? List.of()
                : Objects.requireNonNull(remembered.get(
                        person(identity), any -> List.copyOf(assignments.of(any.organisation(), any.login()))));
    }

    /** What the person holds, if it was asked a moment ago. */
    Optional<List<Assignment>> remembered(Identity identity) {
        return identity.organisation() == null
                ? Optional.of(List.of())
                : Optional.ofNullable(remembered.getIfPresent(person(identity)));
    }

    /** Roles were given or taken away: everybody's are asked anew once that is committed. */
    public void changed() {
        afterCommit.run(remembered::invalidateAll);
    }

    private static Person person(Identity identity) {
        return new Person(Objects.requireNonNull(identity.organisation()), identity.subject());
    }
}
