package org.mobiletoolkit.platform.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Covers restricted people where records that are about others name them (handbook 7.5); how many are named stays as it
 * is.
 *
 * @param restricted their logins, as {@link Restrictions#cover} knows them
 */
public record LoginCover(Set<String> restricted) {

    /** Stands in place of a login. */
    public static final String COVER = "[restricted]";

    /** Covers nobody: for the audit log, which names people by their subject ids. */
    public static final LoginCover NONE = new LoginCover(Set.of());

    public String over(String login) {
        return restricted.contains(login) ? COVER : login;
    }

    public @Nullable String overAny(@Nullable String login) {
        return login == null ? null : over(login);
    }

    public List<String> overAll(Collection<String> logins) {
        return logins.stream().map(this::over).toList();
    }
}
