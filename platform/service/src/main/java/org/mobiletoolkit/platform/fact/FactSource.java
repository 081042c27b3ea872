package org.mobiletoolkit.platform.fact;

/**
 * Answers some questions from the records of its feature; reads only, as the organisation of the scope.
 *
 * <p>It reads only what belongs to the scope, by conditions of its own: while marked questions are evaluated the
 * organisation's filter is off, so that plans of its queries are kept.
 */
public interface FactSource {

    Facts<?> facts();
}
