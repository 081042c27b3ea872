package org.mobiletoolkit.stakeholder.memory.timeline;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * All types that end in {@code .stage-transitioned.v1}, also those of nouns that a service will only get one day.
 *
 * <p>The consumer asks a handler's types for one thing only, whether they contain a type. A list of nouns would have to be
 * kept in step with four services, and a noun forgotten would be missing from the timeline without anybody noticing.
 */
final class EveryTransition extends AbstractSet<String> {

    static final Set<String> TYPES = new EveryTransition();

    private EveryTransition() {}

    @Override
    public boolean contains(Object type) {
        return type instanceof String name
                && name.endsWith(Transitioned.SUFFIX)
                && name.length() > Transitioned.SUFFIX.length();
    }

    /** Nobody can list them. */
    @Override
    public Iterator<String> iterator() {
        return List.<String>of().iterator();
    }

    @Override
    public int size() {
        return Integer.MAX_VALUE;
    }
}
