package org.mobiletoolkit.stakeholder.document;

import java.util.List;
import org.mobiletoolkit.platform.problem.FieldError;

/** The structured content of one version, a record per document type. */
interface DocumentContent {

    /** What is lacking before others can review it, by JSON pointer within the content; a draft may lack anything. */
    List<FieldError> lacking();
}
