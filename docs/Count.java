import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts main files and lines by service and feature: {@code java docs/Count.java [service [feature [name]]]}, at the
 * root. The third argument keeps the files of one resource: those whose names hold the word.
 *
 * <p>A line is information when it is no import, package clause, blank, comment, lone bracket, annotation without a
 * value, or one of the forms that only carry a member from one place to another (an accessor, an assignment from a
 * parameter, a copy into a view, an injected field), and when the feature has not said the very same line before.
 */
class Count {

    private static final List<String> EMPTY = List.of(
            "package .*", // where it is
            "import .*", // what it uses
            "[{}()\\[\\];,.]*", // brackets
            "(/\\*\\*|\\*|//).*", // comments
            "@\\w+(\\(\\))?"); // annotations without a value

    private static final List<String> CARRYING = List.of(
            "return \\w+;", // accessors
            "(public |protected |private )?(final )?[\\w<>?, ]+ \\w+\\(\\) \\{", // and their heads
            "(this\\.)?\\w+ = (\\w+|\\w+\\.\\w+\\(\\));", // assignments
            "\\w+\\.\\w+\\(\\)[,)]*;?", // copies
            "private (final )?[\\w<>?, ]+ \\w+;"); // fields

    private static final class Sum {

        private int files;
        private int lines;
        private final Set<String> information = new HashSet<>();

        void add(String feature, List<String> file) {
            files++;
            lines += file.size();
            file.stream()
                    .map(String::strip)
                    .filter(line -> Stream.concat(EMPTY.stream(), CARRYING.stream()).noneMatch(line::matches))
                    .forEach(line -> information.add(feature + line));
        }
    }

    public static void main(String[] arguments) throws IOException {
        var sums = new TreeMap<String, Sum>();
        try (var files = Files.walk(Path.of(""))) {
            for (var file : (Iterable<Path>) files.filter(Count::counts)::iterator) {
                var key = key(file);
                if (matches(key, file, arguments)) {
                    var lines = Files.readAllLines(file);
                    Stream.of(key[0], key[0] + "/" + key[1], "in all")
                            .forEach(of -> sums.computeIfAbsent(of, sum -> new Sum())
                                    .add(key[0] + "/" + key[1], lines));
                }
            }
        }
        System.out.printf("%-45s %6s %7s %12s %6s%n", "", "files", "lines", "information", "share");
        sums.forEach((of, sum) -> System.out.printf(
                Locale.ROOT,
                "%-45s %6d %7d %12d %5d%%%n",
                of,
                sum.files,
                sum.lines,
                sum.information.size(),
                100 * sum.information.size() / Math.max(1, sum.lines)));
    }

    private static boolean counts(Path file) {
        var path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("src/main/java/") && !path.contains("target/");
    }

    /** The module, and the feature: the package below its base package, or below the wing. */
    private static String[] key(Path file) {
        var path = file.toString().replace('\\', '/');
        var at = path.indexOf("/src/main/java/");
        var packages = path.substring(at + "/src/main/java/org/mobiletoolkit/".length()).split("/");
        return new String[] {path.substring(0, at), switch (packages.length) {
            case 1, 2 -> ".";
            case 3 -> packages[1];
            default -> packages[1] + "/" + packages[2];
        }};
    }

    private static boolean matches(String[] key, Path file, String[] wanted) {
        return (wanted.length < 1 || key[0].equals(wanted[0]))
                && (wanted.length < 2 || ("/" + key[1]).endsWith("/" + wanted[1]))
                && (wanted.length < 3 || file.getFileName().toString().contains(wanted[2]));
    }
}
