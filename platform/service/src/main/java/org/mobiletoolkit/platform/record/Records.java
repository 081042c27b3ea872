package org.mobiletoolkit.platform.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/**
 * Every record of a kind that the caller's organisation has.
 *
 * @param <E> the kind
 */
public interface Records<E extends Recorded<?>> extends PanacheRepositoryBase<E, UUID> {

    /**
     * The record.
     *
     * @throws Refusal {@code not-found} (404), for another organisation's record as well
     */
    default E require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, none(id)));
    }

    /** The record when the caller may know of it; or 404, in the words for one that does not exist. */
    default E require(UUID id, Predicate<? super E> known) {
        return ById.find(this, id).filter(known).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, none(id)));
    }

    /** The record, held against every other writer until the transaction ends; or 404. */
    default E requireAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, none(id)));
    }

    /**
     * The record that a member of the body names.
     *
     * @param pointer where in the body it is named
     * @throws Refusal {@code unknown-reference} (422)
     */
    default E requireNamed(UUID id, String pointer) {
        return named(ById.find(this, id).orElse(null), id, pointer);
    }

    /** As {@link #requireNamed}, and it stays as it is until the transaction ends. */
    default E requireNamedStill(UUID id, String pointer) {
        return named(ById.find(this, id, LockModeType.PESSIMISTIC_READ).orElse(null), id, pointer);
    }

    private E named(@Nullable E found, UUID id, String pointer) {
        if (found == null) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, none(id))
                    .at(pointer, "unknown-reference", "Your organisation has none with this id");
        }
        return found;
    }

    private String none(UUID id) {
        return "There is no " + Nouns.spoken(ById.entity(this)) + " " + id;
    }
}
