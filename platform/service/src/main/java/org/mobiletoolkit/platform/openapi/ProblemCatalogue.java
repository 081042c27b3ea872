package org.mobiletoolkit.platform.openapi;

import java.util.List;
import org.mobiletoolkit.platform.problem.ProblemType;

/**
 * Names a service's own kinds of problem for the API document.
 *
 * <p>Found by {@link java.util.ServiceLoader}, because the document is made when the service is built and no bean lives
 * yet.
 */
public interface ProblemCatalogue {

    List<ProblemType> types();
}
