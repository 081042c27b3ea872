package org.mobiletoolkit.platform.tenancy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asked, taken down to be told after the request has ended. */
public record CallerSnapshot(
        String subject,
        @Nullable String organisation,
        Set<String> roles,
        @Nullable String correlationId,
        @Nullable String traceparent,
        @Nullable String sourceIp) {}
