package org.mobiletoolkit.platform.javadoc;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/**
 * Writes beside each class file what the Javadoc of the type says, for callers of the API to read: of a record itself and
 * its {@code @param}, of an enum, of a resource's methods. The compiler keeps none of it otherwise.
 */
@SupportedAnnotationTypes("*")
public class JavadocForCallers extends AbstractProcessor {

    private static final String PATH = "jakarta.ws.rs.Path";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::visit);
        return false;
    }

    private void visit(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM || isResource(type)) {
            write(type, said(type));
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::visit);
    }

    private static boolean isResource(Element type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals(PATH));
    }

    /** The type's own text under an empty name, members and methods under theirs. */
    private Map<String, String> said(TypeElement type) {
        var said = new TreeMap<String, String>();
        var own = comment(type);
        said.put("", own.text());
        said.putAll(own.parameters());
        if (isResource(type)) {
            for (var method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                said.put(method.getSimpleName() + "()", comment(method).text());
            }
        }
        said.values().removeIf(String::isEmpty);
        return said;
    }

    private DocComment comment(Element element) {
        var comment = processingEnv.getElementUtils().getDocComment(element);
        return DocComment.of(comment == null ? "" : comment);
    }

    private void write(TypeElement type, Map<String, String> said) {
        if (said.isEmpty()) {
            return;
        }
        var name = processingEnv.getElementUtils().getBinaryName(type);
        try (var file = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/javadoc/" + name + ".properties", type)
                .openWriter()) {
            file.write(text(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As properties, in the order of the names and without the time of day, so that two builds are the same. */
    private static String text(Map<String, String> said) throws IOException {
        var properties = new Properties();
        properties.putAll(said);
        var writer = new StringWriter();
        properties.store(writer, null);
        return writer.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
