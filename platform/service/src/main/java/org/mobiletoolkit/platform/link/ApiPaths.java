package org.mobiletoolkit.platform.link;

import org.eclipse.microprofile.config.ConfigProvider;

/** Where the collections of the suite stand: below one path, which is set once for all services. */
public final class ApiPaths {

    private static final String BASE = ConfigProvider.getConfig()
            .getOptionalValue("quarkus.rest.path", String.class)
            .filter(path -> !path.equals("/"))
            .orElse("");

    private ApiPaths() {}

    /** The whole path; what is whole already, or no path, stays as it is. */
    public static String whole(String path) {
        return path.startsWith("/") && !path.startsWith(BASE + "/") ? BASE + path : path;
    }

    /** The path from the collection on. */
    static String kept(String path) {
        return path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path;
    }
}
