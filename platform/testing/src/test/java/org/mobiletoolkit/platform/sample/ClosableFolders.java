package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.Undertakings;

/** The folders of notes, some of which are closed. */
@ApplicationScoped
class ClosableFolders implements Undertakings {

    private final Set<UUID> closed = ConcurrentHashMap.newKeySet();

    void close(UUID folder) {
        closed.add(folder);
    }

    @Override
    public @Nullable String against(UUID folder, @Nullable String stage) {
        return closed.contains(folder) ? "folder-closed" : null;
    }
}
