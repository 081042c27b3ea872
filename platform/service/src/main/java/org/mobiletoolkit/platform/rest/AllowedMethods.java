package org.mobiletoolkit.platform.rest;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Which methods a path knows, for the {@code Allow} header that the framework leaves out of its 405. */
@ApplicationScoped
class AllowedMethods {

    private record Route(Pattern path, String method) {}

    private final String base;
    private volatile @Nullable List<Route> routes;

    AllowedMethods(@ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String base) {
        this.base = base.equals("/") ? "" : base;
    }

    Set<String> at(String path) {
        var methods = new TreeSet<String>();
        for (var route : routes()) {
            if (route.path().matcher(path).matches()) {
                methods.add(route.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    private List<Route> routes() {
        var known = routes;
        if (known == null) {
            known = scan();
            routes = known;
        }
        return known;
    }

    private List<Route> scan() {
        var found = new ArrayList<Route>();
        for (var bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            var type = bean.getBeanClass();
            var root = type.getAnnotation(Path.class);
            if (root != null) {
                for (var method : type.getDeclaredMethods()) {
                    Arrays.stream(method.getAnnotations())
                            .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                            .filter(java.util.Objects::nonNull)
                            .forEach(http -> found.add(
                                    new Route(pattern(root, method.getAnnotation(Path.class)), http.value())));
                }
            }
        }
        return List.copyOf(found);
    }

    private Pattern pattern(Path root, @Nullable Path sub) {
        var template = base + slashed(root.value()) + (sub == null ? "" : slashed(sub.value()));
        return Pattern.compile(template.replaceAll("\\{[^/]+}", "[^/]+") + "/?");
    }

    private static String slashed(String path) {
        var cut = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return cut.startsWith("/") || cut.isEmpty() ? cut : "/" + cut;
    }
}
