package org.mobiletoolkit.platform.openapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.ClassInfo;

/** What a class is called among the document's schemas. */
final class SchemaNames {

    private SchemaNames() {}

    static String of(ClassInfo type) {
        var said = type.declaredAnnotation(Schema.class);
        return said == null || said.value("name") == null
                ? type.simpleName()
                : said.value("name").asString();
    }
}
