package org.mobiletoolkit.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/**
 * A path of the merged document.
 *
 * @param template as the document writes it, e.g. {@code /api/v1/stakeholders/{id}}
 * @param service the owner
 * @param methods what may be asked; HEAD where GET is
 * @param allow the same as value of the {@code Allow} header
 */
public record ServedPath(String template, String service, Set<HttpMethod> methods, String allow) {}
