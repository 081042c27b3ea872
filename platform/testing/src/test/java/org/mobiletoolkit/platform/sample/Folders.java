package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Scopes;

/** Folders, which are open until they are closed. */
@ApplicationScoped
public class Folders implements Scopes {

    private final Set<UUID> closed = ConcurrentHashMap.newKeySet();

    public void close(UUID id) {
        closed.add(id);
    }

    @Override
    public void requireOpenScope(UUID id) {
        if (closed.contains(id)) {
            throw new Refusal(CommonProblem.CONFLICT, "The folder is closed");
        }
    }

    @Override
    public @Nullable String against(UUID id, @Nullable String stage) {
        return closed.contains(id) ? CommonProblem.CONFLICT.code() : null;
    }
}
