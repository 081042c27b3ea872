package org.mobiletoolkit.platform.record;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a request that made a record. */
public final class Created {

    private Created() {}

    /** 201, with the view, and where the record is found. */
    public static <V> RestResponse<V> at(Recorded<?> record, V view) {
        return RestResponse.ResponseBuilder.ok(view)
                .status(RestResponse.Status.CREATED)
                .location(URI.create(Nouns.of(record).at() + "/" + record.id()))
                .build();
    }
}
