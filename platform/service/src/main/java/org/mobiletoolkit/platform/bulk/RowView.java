package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.FieldError;

/**
 * The answer to one row.
 *
 * @param row counts the rows from 1; headings and empty lines are no rows
 * @param line where in the body the row begins
 * @param id of the record that was made; missing when none was
 * @param code kind of the problem, when the row is refused
 * @param detail what is wrong, when the row is refused
 * @param errors the members that are at fault, by pointers into the row
 */
@JsonInclude(JsonInclude.Include.NON_NULL) // also where a problem tells it
public record RowView(
        int row,
        long line,
        RowOutcome outcome,
        @Nullable UUID id,
        @Nullable String code,
        @Nullable String detail,
        List<FieldError> errors) {}
