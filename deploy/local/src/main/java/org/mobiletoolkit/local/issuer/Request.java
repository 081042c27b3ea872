package org.mobiletoolkit.local.issuer;

import java.util.Optional;

/**
 * What the issuer reads of an HTTP request.
 *
 * @param method the method
 * @param path the path, without query
 * @param contentType the media type of the body, if named
 * @param authorization the Authorization header, if there
 * @param body the body
 */
record Request(String method, String path, Optional<String> contentType, Optional<String> authorization, String body) {

    boolean isForm() {
        return contentType
                .map(type -> type.split(";", 2)[0].strip().equalsIgnoreCase("application/x-www-form-urlencoded"))
                .orElse(false);
    }
}
