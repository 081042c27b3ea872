package org.mobiletoolkit.platform.rest;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Causes;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which members a broken constraint of the database is over, as callers call them: the database says it by its columns. */
final class ConstrainedMembers {

    /** As in {@code Key (organisation, initiative_id, lower(name))=(…)}; values are not told to anybody. */
    private static final Pattern KEY = Pattern.compile("Key \\((.+?)\\)=");

    private static final Pattern COLUMN = Pattern.compile("(?:lower\\()?\\(?\"?([a-z_0-9]+)\"?.*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("_([a-z0-9])");

    private ConstrainedMembers() {}

    static Optional<String> of(SQLException failure) {
        var key = KEY.matcher(said(failure, ServerErrorMessage::getDetail));
        return members(
                key.find() ? key.group(1) : Constraints.columns(said(failure, ServerErrorMessage::getConstraint)));
    }

    private static Optional<String> members(String columns) {
        var members = Arrays.stream(columns.split(", "))
                .map(COLUMN::matcher)
                .filter(column -> column.matches() && !column.group(1).equals("organisation"))
                .map(column -> member(column.group(1)))
                .distinct()
                .collect(Collectors.joining(" and "));
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private static String said(SQLException failure, Function<ServerErrorMessage, @Nullable String> part) {
        return Causes.of(failure).stream()
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .filter(Objects::nonNull)
                .map(message -> Objects.requireNonNullElse(part.apply(message), ""))
                .findFirst()
                .orElse("");
    }

    private static String member(String column) {
        return BETWEEN_WORDS.matcher(column).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
