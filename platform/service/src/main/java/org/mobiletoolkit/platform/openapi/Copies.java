package org.mobiletoolkit.platform.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas made from others, which stay as they are. */
final class Copies {

    private Copies() {}

    static Schema withNull(Schema schema) {
        if (schema.getType() == null) {
            return schema;
        }
        var types = new ArrayList<>(schema.getType());
        types.add(SchemaType.NULL);
        if (schema.getEnumeration() != null) {
            var values = new ArrayList<>(schema.getEnumeration());
            values.add(null);
            schema.setEnumeration(values);
        }
        return schema.type(types);
    }

    /** The schema that is referred to, with what is said besides the reference. */
    static Schema over(Schema named, Schema member) {
        var both = copy(named);
        var said = copy(member);
        said.setRef(null);
        said.getAll().forEach(both::set);
        return both.type(named.getType());
    }

    static Schema copy(Schema schema) {
        var copy = OASFactory.createSchema();
        copy.setAll(new LinkedHashMap<>(schema.getAll()));
        copy.setRef(schema.getRef());
        return copy;
    }
}
