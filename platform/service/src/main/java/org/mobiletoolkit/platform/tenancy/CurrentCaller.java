package org.mobiletoolkit.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.identity.Identity;
import org.mobiletoolkit.platform.right.Rights;

/** The caller of the request at hand, or the system itself while it works on behalf of one organisation. */
@RequestScoped
public class CurrentCaller implements Caller {

    private static final int LONGEST_REASON = 300;

    private final Rights rights;

    private String subject = "anonymous";
    private @Nullable String organisation;
    private Set<String> roles = Set.of();
    private @Nullable String onBehalfOf;
    private Set<String> personsRoles = Set.of();
    private @Nullable String overrideReason;
    private @Nullable String correlationId;
    private @Nullable String traceparent;
    private @Nullable String sourceIp;

    CurrentCaller(Rights rights) {
        this.rights = rights;
    }

    /** The token of the request has been verified. */
    void authenticated(Identity identity) {
        this.subject = identity.subject();
        this.organisation = identity.organisation();
        this.roles = identity.roles();
    }

    void reachedBy(String correlation, String trace, @Nullable String ip) {
        this.correlationId = correlation;
        this.traceparent = trace;
        this.sourceIp = ip;
    }

    /** Goes on as whoever asked then. */
    void resume(CallerSnapshot then) {
        this.subject = then.subject();
        this.organisation = then.organisation();
        this.roles = then.roles();
        this.correlationId = then.correlationId();
        this.traceparent = then.traceparent();
        this.sourceIp = then.sourceIp();
    }

    void actFor(String somebody, Set<String> with, String forOrganisation) {
        this.subject = somebody;
        this.roles = with;
        this.organisation = forOrganisation;
    }

    /** The person who had this machine do it has proved who they are; the machine acts within their organisation. */
    void actsFor(Identity person) {
        this.onBehalfOf = person.subject();
        this.organisation = person.organisation();
        this.personsRoles = person.roles();
    }

    /** A guard was overridden by somebody entitled: the reason is kept with whatever this request writes. */
    public void overriddenBecause(String reason) {
        var said = reason.strip();
        this.overrideReason = said.substring(0, Math.min(said.length(), LONGEST_REASON));
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public @Nullable String organisation() {
        return organisation;
    }

    /** The roles that the token names; for the audit log. */
    public Set<String> roles() {
        return roles;
    }

    @Override
    public boolean may(String right) {
        return rights.allow(right, roles);
    }

    /** The person for whom a machine acts, proved by that person's own token; null for everybody else. */
    public @Nullable String onBehalfOf() {
        return onBehalfOf;
    }

    /** Whether the person who is responsible holds the right: the one for whom a machine acts, otherwise the caller. */
    public boolean responsibleMay(String right) {
        return rights.allow(right, onBehalfOf == null ? roles : personsRoles);
    }

    /** The login of the person who is responsible: the one for whom a machine acts, otherwise the caller. */
    public String responsible() {
        return onBehalfOf == null ? subject : onBehalfOf;
    }

    /** Why a guard was overridden in this request; null when none was. */
    public @Nullable String overrideReason() {
        return overrideReason;
    }

    public @Nullable String correlationId() {
        return correlationId;
    }

    public @Nullable String traceparent() {
        return traceparent;
    }

    public @Nullable String sourceIp() {
        return sourceIp;
    }
}
