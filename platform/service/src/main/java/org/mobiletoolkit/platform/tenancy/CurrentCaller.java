package org.mobiletoolkit.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.identity.Identity;

/** The caller of the request at hand, or the system itself while it works on behalf of one organisation. */
@RequestScoped
public class CurrentCaller implements Caller {

    private String subject = "anonymous";
    private @Nullable String organisation;
    private Set<String> roles = Set.of();
    private @Nullable String correlationId;
    private @Nullable String traceparent;
    private @Nullable String sourceIp;

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

    void actFor(String somebody, Set<String> with, String forOrganisation) {
        this.subject = somebody;
        this.roles = with;
        this.organisation = forOrganisation;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public @Nullable String organisation() {
        return organisation;
    }

    @Override
    public Set<String> roles() {
        return roles;
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
