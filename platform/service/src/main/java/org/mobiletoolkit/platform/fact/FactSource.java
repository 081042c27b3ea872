package org.mobiletoolkit.platform.fact;

import java.util.Set;
import java.util.UUID;

/** Answers some questions from the records of its feature; reads only, as the organisation of the scope. */
public interface FactSource {

    Set<String> codes();

    Fact answer(String code, UUID scopeId);
}
