package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every user type of the caller's organisation. */
@ApplicationScoped
public class UserTypes implements Records<UserType> {

    /** More than any workforce is cut into; it bounds what is read at once. */
    static final int MOST_PER_INITIATIVE = 200;

    /**
     * Passes when the initiative has this user type and it is in use.
     *
     * <p>Ask it of a reference that is new: one made before may name a user type that has been retired since.
     *
     * @throws Refusal {@code unknown-reference} (422) at the pointer, for drafts and retired ones as well
     */
    public UserType requireOf(UUID initiativeId, UUID id, String pointer) {
        return ById.find(this, id)
                .filter(found -> found.scopeId().equals(initiativeId) && found.status() == UserTypeStatus.ACTIVE)
                .orElseThrow(() -> new Refusal(
                                CommonProblem.UNKNOWN_REFERENCE, "The initiative has no active user type " + id)
                        .at(pointer, "unknown-reference", "Must be an active user type of the initiative"));
    }

    /**
     * Passes when nothing is said, or the initiative has a user type with this code and it is in use. As with
     * {@link #requireOf}, ask it of a code that is new.
     *
     * @throws Refusal {@code unknown-reference} (422) at the pointer, for drafts and retired ones as well
     */
    public void requireCode(UUID initiativeId, @Nullable String code, String pointer) {
        requireCodes(initiativeId, code == null ? Map.of() : Map.of(pointer, code));
    }

    /**
     * The same for several codes at once.
     *
     * @param codes by the pointers where they stand
     */
    public void requireCodes(UUID initiativeId, Map<String, String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var known = segmentsOf(initiativeId).stream().map(Segment::code).collect(Collectors.toSet());
        var refusal =
                new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no active user type with such a code");
        codes.forEach((pointer, code) -> {
            if (!known.contains(code)) {
                refusal.at(pointer, "unknown-reference", "Must be the code of an active user type of the initiative");
            }
        });
        if (!known.containsAll(codes.values())) {
            throw refusal;
        }
    }

    /** The parts into which the workforce of an initiative is cut, by code: its ACTIVE user types. */
    public List<Segment> segmentsOf(UUID initiativeId) {
        return list(
                        "content.initiativeId = ?1 and status = ?2 order by content.code",
                        initiativeId,
                        UserTypeStatus.ACTIVE)
                .stream()
                .map(UserType::segment)
                .toList();
    }

    long countOf(UUID initiativeId) {
        return count("content.initiativeId", initiativeId);
    }
}
