package org.mobiletoolkit.platform.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request is refused. Thrown where the rule is known, answered as {@link Problem}.
 *
 * <p>A refusal rolls the transaction back: nothing that the request did remains.
 */
public final class Refusal extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private transient List<String> offending = List.of();

    private @Nullable String rule;

    private transient @Nullable UUID awaited;

    public Refusal(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
        RetryAfter.of(type.status()).ifPresent(seconds -> header(RetryAfter.HEADER, seconds));
    }

    /** Names the domain rule that refuses, e.g. {@code STR2.ONMAP}. */
    public Refusal rule(String id) {
        this.rule = id;
        return this;
    }

    /** Names the records that break the rule. */
    public Refusal offending(Collection<?> ids) {
        this.offending = ids.stream().map(String::valueOf).toList();
        return this;
    }

    /** Names a member of the body by JSON pointer. */
    public Refusal at(String pointer, String code, String detail) {
        errors.add(FieldError.atPointer(pointer, code, detail));
        return this;
    }

    /** Names a query, path or header parameter. */
    public Refusal atParameter(String parameter, String code, String detail) {
        errors.add(FieldError.atParameter(parameter, code, detail));
        return this;
    }

    /** Adds faults that were found elsewhere. */
    public Refusal errors(Collection<FieldError> more) {
        errors.addAll(more);
        return this;
    }

    /** What was refused is a part of the body that stands at the pointer. */
    public Refusal within(String part) {
        errors.replaceAll(error -> error.within(part));
        return this;
    }

    /** What is not known here is a record of another service, and may be on its way when its id is young. */
    public Refusal awaiting(UUID id) {
        awaited = id;
        return this;
    }

    /** Id of what may be on its way; null when the refusal would be the same a moment later. */
    public @Nullable UUID awaited() {
        return awaited;
    }

    /** Adds an extension member to the problem. */
    public Refusal with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** Adds a header to the answer. */
    public Refusal header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** The body to answer, not yet told for a request. */
    public Problem problem() {
        var bare = Problem.of(type, getMessage());
        return new Problem(
                bare.type(),
                bare.title(),
                bare.status(),
                bare.detail(),
                null,
                bare.code(),
                null,
                null,
                List.copyOf(errors),
                rule,
                offending,
                Map.copyOf(extensions));
    }
}
