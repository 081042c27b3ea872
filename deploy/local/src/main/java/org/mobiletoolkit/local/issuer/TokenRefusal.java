package org.mobiletoolkit.local.issuer;

/** Why there is no token, in the terms of RFC 6749, section 5.2. */
final class TokenRefusal extends Exception {

    private final int status;
    private final String error;
    private final String description;

    private TokenRefusal(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
        this.description = description;
    }

    static TokenRefusal invalidRequest(String description) {
        return new TokenRefusal(400, "invalid_request", description);
    }

    static TokenRefusal invalidGrant(String description) {
        return new TokenRefusal(400, "invalid_grant", description);
    }

    static TokenRefusal invalidScope(String description) {
        return new TokenRefusal(400, "invalid_scope", description);
    }

    static TokenRefusal unsupportedGrantType(String description) {
        return new TokenRefusal(400, "unsupported_grant_type", description);
    }

    static TokenRefusal invalidClient(String description) {
        return new TokenRefusal(401, "invalid_client", description);
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }

    String description() {
        return description;
    }
}
