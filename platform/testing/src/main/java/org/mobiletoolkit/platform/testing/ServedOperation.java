package org.mobiletoolkit.platform.testing;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.right.NeededRight;

/**
 * An operation of the service under test, also one that its document does not show.
 *
 * @param right what it asks for; null when everybody with a token may call it
 */
record ServedOperation(
        String method, String template, @Nullable String right) {

    /** All of them. */
    static List<ServedOperation> all() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(ServedOperation::of)
                .distinct()
                .toList();
    }

    private static Stream<ServedOperation> of(Method method) {
        var sub = method.getAnnotation(Path.class);
        var template = config("quarkus.rest.path")
                + slashed(method.getDeclaringClass().getAnnotation(Path.class).value())
                + (sub == null ? "" : slashed(sub.value()));
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(http -> new ServedOperation(
                        http.value(),
                        template.replace("{service}", config("platform.service")),
                        NeededRight.of(method).orElse(null)));
    }

    /** A path at which nothing is found. */
    String path() {
        return template.replaceAll("\\{(number|version|order)[^/]*}", "1")
                .replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String slashed(String path) {
        var cut = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return cut.startsWith("/") || cut.isEmpty() ? cut : "/" + cut;
    }
}
