package org.mobiletoolkit.platform.rest;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.database.Causes;
import org.postgresql.util.PSQLException;

/** Which members a broken constraint of the database is over, as callers call them: the database says it by its columns. */
final class ConstrainedMembers {

    /** As in {@code Key (organisation, initiative_id, lower(name))=(…)}; values are not told to anybody. */
    private static final Pattern KEY = Pattern.compile("Key \\((.+?)\\)=");

    private static final Pattern COLUMN = Pattern.compile("(?:lower\\()?\\(?\"?([a-z_0-9]+)\"?.*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("_([a-z0-9])");

    private ConstrainedMembers() {}

    static Optional<String> of(SQLException failure) {
        var key = KEY.matcher(detail(failure));
        if (!key.find()) {
            return Optional.empty();
        }
        var members = Arrays.stream(key.group(1).split(", "))
                .map(COLUMN::matcher)
                .filter(column -> column.matches() && !column.group(1).equals("organisation"))
                .map(column -> member(column.group(1)))
                .distinct()
                .collect(Collectors.joining(" and "));
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private static String detail(SQLException failure) {
        return Causes.of(failure).stream()
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .filter(Objects::nonNull)
                .map(said -> String.valueOf(said.getDetail()))
                .findFirst()
                .orElse("");
    }

    private static String member(String column) {
        return BETWEEN_WORDS.matcher(column).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
