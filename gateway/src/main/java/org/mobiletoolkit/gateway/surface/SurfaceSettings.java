package org.mobiletoolkit.gateway.surface;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which document is served. */
@ConfigMapping(prefix = "gateway.surface")
public interface SurfaceSettings {

    /** Class path resource without its ending; {@code .json} and {@code .yaml} exist. */
    @WithDefault("surface/openapi")
    String document();
}
