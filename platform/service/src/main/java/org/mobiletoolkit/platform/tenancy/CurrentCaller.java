package org.mobiletoolkit.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private Set<String> everywhere = Set.of();
    private List<Assignment> assigned = List.of();
    private @Nullable Reach reach;
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
    void authenticated(Identity identity, List<Assignment> held) {
        this.subject = identity.subject();
        this.organisation = identity.organisation();
        this.roles = identity.roles();
        this.everywhere = identity.roles();
        this.assigned = held;
    }

    /** The operation is known, and with it how far the caller reaches. */
    void reaches(@Nullable Reach far) {
        this.reach = far;
        if (far != null) {
            this.roles = far.entitled().stream()
                    .map(this::rolesIn)
                    .reduce(CurrentCaller::both)
                    .orElse(everywhere);
        }
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
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
        this.everywhere = then.roles();
        this.correlationId = then.correlationId();
        this.traceparent = then.traceparent();
        this.sourceIp = then.sourceIp();
    }

    void actFor(String somebody, Set<String> with, String forOrganisation, @Nullable Reach far) {
        this.subject = somebody;
        this.roles = with;
        this.everywhere = with;
        this.reach = far;
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

    /** The roles that hold wherever the operation at hand may reach; see {@link #rolesIn} for one undertaking. */
    public Set<String> roles() {
        return roles;
    }

    /** The roles that hold for the whole organisation, and those that hold within the undertaking. */
    public Set<String> rolesIn(@Nullable UUID scope) {
        return Stream.concat(
                        everywhere.stream(),
                        assigned.stream()
                                .filter(held -> held.scope().equals(scope))
                                .map(Assignment::role))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How far the caller reaches with the operation at hand; null is all of the organisation. */
    public @Nullable Reach reach() {
        return reach;
    }

    @Override
    public boolean may(String right) {
        return rights.allow(right, roles);
    }

    @Override
    public boolean may(String right, @Nullable UUID scope) {
        return rights.allow(right, rolesIn(scope));
    }

    /** The person for whom a machine acts, proved by that person's own token; null for everybody else. */
    public @Nullable String onBehalfOf() {
        return onBehalfOf;
    }

    /** Whether the person who is responsible holds the right: the one for whom a machine acts, otherwise the caller. */
    public boolean responsibleMay(String right) {
        return rights.allow(right, onBehalfOf == null ? everywhere : personsRoles);
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
