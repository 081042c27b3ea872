package org.mobiletoolkit.platform.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Looks into JSON for logins, and rewrites them. Pure. */
public final class LoginTrees {

    private LoginTrees() {}

    /** The same tree with every text that is the login replaced. */
    public static JsonNode replaced(JsonNode tree, String login, String by) {
        return rewritten(tree, "", (member, text) -> text.equals(login), text -> by);
    }

    /**
     * The same tree with every login but one covered.
     *
     * @param members the members that hold logins; when none are named, every text is a login
     */
    public static JsonNode coveredBut(JsonNode tree, Set<String> members, String login, String cover) {
        return covered(tree, members, text -> !text.equals(login), cover);
    }

    /**
     * The same tree with some logins covered.
     *
     * @param members the members that hold logins; when none are named, every text is a login
     * @param which the logins to cover
     */
    public static JsonNode covered(JsonNode tree, Set<String> members, Predicate<String> which, String cover) {
        return rewritten(
                tree,
                "",
                (member, text) -> which.test(text) && (members.isEmpty() || members.contains(member)),
                text -> cover);
    }

    /** Whether a text anywhere in the tree is the login. */
    public static boolean holds(JsonNode tree, String login) {
        if (tree.isTextual()) {
            return tree.textValue().equals(login);
        }
        for (var child : tree) {
            if (holds(child, login)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a JSON pointer for each text that is the login. */
    public static void places(JsonNode tree, String at, String login, List<String> found) {
        if (tree.isTextual() && tree.textValue().equals(login)) {
            found.add(at);
        } else if (tree.isObject()) {
            tree.fields()
                    .forEachRemaining(member -> places(
                            member.getValue(),
                            at + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            login,
                            found));
        } else {
            for (var i = 0; i < tree.size(); i++) {
                places(tree.get(i), at + "/" + i, login, found);
            }
        }
    }

    /** An array without the elements that do not hold the login; anything else as it is. */
    public static JsonNode pruned(JsonNode tree, String login) {
        if (!tree.isArray()) {
            return tree;
        }
        var kept = JsonNodeFactory.instance.arrayNode();
        for (var element : tree) {
            if (holds(element, login)) {
                kept.add(element);
            }
        }
        return kept;
    }

    private static JsonNode rewritten(
            JsonNode tree, String member, BiPredicate<String, String> which, UnaryOperator<String> how) {
        if (tree.isTextual()) {
            return which.test(member, tree.textValue())
                    ? JsonNodeFactory.instance.textNode(how.apply(tree.textValue()))
                    : tree;
        }
        if (tree instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.fields()
                    .forEachRemaining(
                            entry -> copy.set(entry.getKey(), rewritten(entry.getValue(), entry.getKey(), which, how)));
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(rewritten(element, member, which, how)));
            return copy;
        }
        return tree;
    }
}
