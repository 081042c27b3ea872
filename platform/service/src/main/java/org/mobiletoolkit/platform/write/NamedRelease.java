package org.mobiletoolkit.platform.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.write.TextReleases.Kept;

/**
 * What the header of a request that writes says of its texts: the id of a release by somebody entitled, or, from such a person,
 * the reason itself.
 */
@ApplicationScoped
class NamedRelease {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final TextReleases releases;
    private final CurrentCaller caller;
    private final Clock clock;
    private final String root;

    NamedRelease(
            TextReleases releases,
            CurrentCaller caller,
            Clock clock,
            @ConfigProperty(name = "quarkus.rest.path", defaultValue = "") String root) {
        this.releases = releases;
        this.caller = caller;
        this.clock = clock;
        this.root = root;
    }

    /**
     * The reason why texts may pass.
     *
     * @param reason goes into the audit log with what is written
     * @param covers whether the text is one of those released
     */
    record Pass(String reason, Predicate<String> covers) {}

    static final Pass NONE = new Pass("", text -> false);

    /**
     * What the header lets pass.
     *
     * @throws Refusal {@code invalid-parameter} (400) when it names a release that holds not, or for another request
     */
    Pass of(@Nullable String header, String method, String path) {
        var said = header == null ? "" : header.strip();
        if (ID.matcher(said).matches() && caller.organisation() != null) {
            return pass(
                    releases.find(caller.organisation(), UUID.fromString(said)).orElse(null), method, path);
        }
        return said.isEmpty() || !caller.may(PlatformRights.OVERRIDE_TEXT_GUARD) ? NONE : new Pass(said, text -> true);
    }

    private Pass pass(@Nullable Kept kept, String method, String path) {
        if (kept == null || !kept.view().holds(clock.instant())) {
            throw refused("There is no such release, or its time is over");
        }
        if (!kept.view().method().name().equals(method)
                || !below(kept.view().path()).equals(below(path))) {
            throw refused("It was given for " + kept.view().method() + " "
                    + kept.view().path());
        }
        var organisation = Objects.requireNonNull(caller.organisation());
        return new Pass(
                "release " + kept.view().id() + ", " + kept.view().reason(),
                text -> kept.hashes().contains(releases.hash(organisation, text)));
    }

    /** With or without what all paths begin with. */
    private String below(String path) {
        return path.startsWith(root + "/") ? path.substring(root.length()) : path;
    }

    private static Refusal refused(String why) {
        return new Refusal(CommonProblem.INVALID_PARAMETER, why)
                .atParameter(TextReleases.HEADER, "invalid-release", why);
    }
}
