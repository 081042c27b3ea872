package org.mobiletoolkit.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one member of the request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, when the body is at fault
 * @param parameter name of the query, path or header parameter, when one of them is at fault
 * @param code stable word for the kind of fault
 * @param detail the fault in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(@Nullable String pointer, @Nullable String parameter, String code, String detail) {

    public static FieldError atPointer(String pointer, String code, String detail) {
        return new FieldError(pointer, null, code, detail);
    }

    /** The same fault, found in a part of the body that stands at the pointer. */
    public FieldError within(String part) {
        return pointer == null ? this : atPointer(part + pointer, code, detail);
    }

    public static FieldError atParameter(String parameter, String code, String detail) {
        return new FieldError(null, parameter, code, detail);
    }
}
