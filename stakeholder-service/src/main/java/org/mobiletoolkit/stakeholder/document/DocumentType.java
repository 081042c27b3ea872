package org.mobiletoolkit.stakeholder.document;

/**
 * The registry of document types. Each names the record that its content is read into and validated as.
 *
 * <p>A new type is a constant here and a content record; tables, life cycle and resources serve it as they are.
 */
public enum DocumentType {
    VISION(VisionContent.class);

    private final Class<? extends DocumentContent> content;

    DocumentType(Class<? extends DocumentContent> content) {
        this.content = content;
    }

    Class<? extends DocumentContent> content() {
        return content;
    }
}
