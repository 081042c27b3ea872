package org.mobiletoolkit.platform.javadoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Javadoc comment as plain text.
 *
 * @param text what it says before the first block tag
 * @param parameters what it says with {@code @param}, by name
 */
record DocComment(String text, Map<String, String> parameters) {

    private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*@(?=\\w)");
    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]*)}");
    private static final Pattern LINK_WITH_WORDS = Pattern.compile("\\{@link(?:plain)?\\s+\\S+\\s+([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+[\\w.]*?#?(\\w+)(?:\\([^)]*\\))?}");

    static DocComment of(String comment) {
        var blocks = BLOCK.split(comment);
        var parameters = new LinkedHashMap<String, String>();
        for (var i = 1; i < blocks.length; i++) {
            var words = blocks[i].split("\\s+", 3);
            if (words.length == 3 && words[0].equals("param")) {
                parameters.put(words[1], plain(words[2]));
            }
        }
        return new DocComment(plain(blocks[0]), parameters);
    }

    private static String plain(String javadoc) {
        var text = CODE.matcher(javadoc).replaceAll("`$1`");
        text = LINK_WITH_WORDS.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        return text.replaceAll("\\s*<p>\\s*", "\n\n")
                .replaceAll("</?(?:em|i|b|strong|ul|li)>", "")
                .replaceAll("[ \\t]*\\n(?!\\n)(?<!\\n\\n)[ \\t]*", " ")
                .replaceAll("[ \\t]+", " ")
                .strip();
    }
}
