package org.mobiletoolkit.platform.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * JSON Merge Patch (RFC 7396) over a content record: members left out stay, null takes an optional one away.
 *
 * @param <C> the content
 */
public final class Patch<C extends Record> {

    /** Always null: names the content to the generator of the API document. */
    private final @Nullable C content = null;

    private final ObjectNode members;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Patch(ObjectNode members) {
        this.members = members;
    }

    @JsonValue
    ObjectNode members() {
        return members;
    }

    /**
     * The content as it would be.
     *
     * @throws Refusal {@code malformed-request} (400) for a member that is unknown or {@link Fixed}, {@code
     *     validation-failed} (422) when the content as a whole is not allowed
     */
    C on(C content, MergePatch patches) {
        for (var component : content.getClass().getRecordComponents()) {
            if (component.isAnnotationPresent(Fixed.class) && members.has(component.getName())) {
                throw new Refusal(
                                CommonProblem.MALFORMED_REQUEST,
                                component.getName() + " is said at the beginning and stays")
                        .at("/" + component.getName(), "fixed-member", "Cannot be changed");
            }
        }
        return patches.apply(content, members);
    }
}
