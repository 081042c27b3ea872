package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.record.Records;

/** Every pledge. */
@ApplicationScoped
class Pledges implements Records<Pledge> {

    Map<String, UUID> named(UUID folderId, Set<String> promises) {
        return list("content.folderId = ?1 and content.promise in ?2", folderId, promises).stream()
                .collect(Collectors.toMap(one -> one.content().promise(), Pledge::id));
    }
}
