package org.mobiletoolkit.stakeholder.papers.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Differences are what a person would say, and enough for a machine to make one content of the other. */
class ComparisonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static ObjectNode content(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static List<String> told(String from, String to) {
        return Comparison.of(content(from), content(to)).stream()
                .map(one -> one.kind() + " " + one.from() + " " + one.to() + " " + one.before() + " " + one.after())
                .toList();
    }

    @Test
    void findsNothingBetweenEqualContents() {
        assertThat(told("{}", "{}")).isEmpty();
        assertThat(told("{'a':1,'b':[{'code':'X'}]}", "{'b':[{'code':'X'}],'a':1}"))
                .isEmpty();
    }

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        assertThat(told("{'a':'x','b':1}", "{'a':'y','c':[1]}"))
                .containsExactly("CHANGED /a /a \"x\" \"y\"", "REMOVED /b null 1 null", "ADDED null /c null [1]");
    }

    @Test
    void knowsAnItemByItsCodeWhereverItStands() {
        assertThat(told(
                        "{'l':[{'code':'A','n':1},{'code':'B','n':2},{'code':'C','n':3}]}",
                        "{'l':[{'code':'C','n':3},{'code':'A','n':1},{'code':'B','n':9}]}"))
                .containsExactly("MOVED /l/2 /l/0 null null", "CHANGED /l/1/n /l/2/n 2 9");
        assertThat(told("{'l':[{'code':'A'},{'code':'B'}]}", "{'l':[{'code':'B'}]}"))
                .containsExactly("REMOVED /l/0 null {\"code\":\"A\"} null");
        assertThat(told("{'l':[{'code':'B'}]}", "{'l':[{'code':'A'},{'code':'B'}]}"))
                .containsExactly("ADDED null /l/0 null {\"code\":\"A\"}");
    }

    @Test
    void knowsScenariosAndContractsByTheirNames() {
        assertThat(told(
                        "{'s':[{'scenario':'X','f':'1'},{'scenario':'Y'}]}",
                        "{'s':[{'scenario':'Y'},{'scenario':'X','f':'2'}]}"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("CHANGED");
        assertThat(told("{'o':[{'contractId':'1','x':'a'}]}", "{'o':[{'contractId':'1','x':'b'}]}"))
                .containsExactly("CHANGED /o/0/x /o/0/x \"a\" \"b\"");
    }

    @Test
    void comparesTextsAndTwinsByContent() {
        assertThat(told("{'t':['a','b','c']}", "{'t':['b','c','d']}"))
                .containsExactly("REMOVED /t/0 null \"a\" null", "ADDED null /t/2 null \"d\"");
        assertThat(told("{'l':[{'code':'A','n':1},{'code':'A','n':2}]}", "{'l':[{'code':'A','n':2}]}"))
                .containsExactly("REMOVED /l/0 null {\"code\":\"A\",\"n\":1} null");
    }

    @Test
    void escapesPointers() {
        assertThat(told("{'a/b~c':1}", "{'a/b~c':2}")).containsExactly("CHANGED /a~1b~0c /a~1b~0c 1 2");
    }

    @Test
    void tellsOneMoveWhenTheLastOfManyComesFirst() {
        var codes = new ArrayList<String>();
        for (var i = 0; i < 200; i++) {
            codes.add("{'code':'C" + i + "'}");
        }
        var from = "{'l':" + codes + "}";
        Collections.rotate(codes, 1);

        assertThat(told(from, "{'l':" + codes + "}")).containsExactly("MOVED /l/199 /l/0 null null");
    }

    @Test
    void leadsFromOneContentToTheOther() {
        var random = new Random(20261125);
        for (var round = 0; round < 2_000; round++) {
            var from = (ObjectNode) any(random, 3, true);
            var to = round % 2 == 0 ? (ObjectNode) any(random, 3, true) : changed(from, random);
            var differences = Comparison.of(from, to);

            for (var one : differences) {
                assertResolves(one.from(), one.before(), from);
                assertResolves(one.to(), one.after(), to);
            }
            assertThat(applied(from, "", "", differences)).isEqualTo(to);
            assertThat(differences.isEmpty()).isEqualTo(from.equals(to));
        }
    }

    private static void assertResolves(String pointer, JsonNode value, JsonNode content) {
        if (pointer == null) {
            assertThat(value).isNull();
            return;
        }
        assertThat(content.at(pointer).isMissingNode()).isFalse();
        if (value != null) {
            assertThat(content.at(pointer)).isEqualTo(value);
        }
    }

    /** Makes the later content of the earlier one and the differences, in another way than they were found. */
    private static JsonNode applied(JsonNode from, String fromAt, String toAt, List<Difference> differences) {
        var changed = at(DifferenceKind.CHANGED, fromAt, differences);
        if (changed != null) {
            return changed.after();
        }
        if (from.isObject()) {
            var object = JSON.createObjectNode();
            from.fields().forEachRemaining(member -> {
                var step = "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                if (at(DifferenceKind.REMOVED, fromAt + step, differences) == null) {
                    object.set(member.getKey(), applied(member.getValue(), fromAt + step, toAt + step, differences));
                }
            });
            children(toAt, differences).forEach(added -> object.set(last(added.to()), added.after()));
            return object;
        }
        return from.isArray() ? list(from, fromAt, toAt, differences) : from;
    }

    private static JsonNode list(JsonNode from, String fromAt, String toAt, List<Difference> differences) {
        var added = children(toAt, differences);
        var removed = 0;
        for (var i = 0; i < from.size(); i++) {
            removed += at(DifferenceKind.REMOVED, fromAt + "/" + i, differences) == null ? 0 : 1;
        }
        var items = new JsonNode[from.size() - removed + added.size()];
        added.forEach(one -> items[Integer.parseInt(last(one.to()))] = one.after());
        var staying = new ArrayList<Integer>();
        for (var i = 0; i < from.size(); i++) {
            var place = fromAt + "/" + i;
            var moved = at(DifferenceKind.MOVED, place, differences);
            if (moved != null) {
                items[Integer.parseInt(last(moved.to()))] = applied(from.get(i), place, moved.to(), differences);
            } else if (at(DifferenceKind.REMOVED, place, differences) == null) {
                staying.add(i);
            }
        }
        for (var j = 0; j < items.length; j++) {
            if (items[j] == null) {
                var i = staying.remove(0);
                items[j] = applied(from.get(i), fromAt + "/" + i, toAt + "/" + j, differences);
            }
        }
        assertThat(staying).isEmpty();
        return JSON.createArrayNode().addAll(List.of(items));
    }

    private static Difference at(DifferenceKind kind, String from, List<Difference> differences) {
        return differences.stream()
                .filter(one -> one.kind() == kind && from.equals(one.from()))
                .findFirst()
                .orElse(null);
    }

    private static List<Difference> children(String toAt, List<Difference> differences) {
        return differences.stream()
                .filter(one -> one.kind() == DifferenceKind.ADDED
                        && one.to().substring(0, one.to().lastIndexOf('/')).equals(toAt))
                .toList();
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    private static JsonNode any(Random random, int depth, boolean object) {
        var kind = object ? 0 : random.nextInt(depth == 0 ? 2 : 5);
        if (kind == 0 && depth > 0) {
            var node = JSON.createObjectNode();
            for (var i = random.nextInt(4); i > 0; i--) {
                node.set(List.of("a", "b", "c/d", "e~f", "code").get(random.nextInt(5)), any(random, depth - 1, false));
            }
            return node;
        }
        if (kind == 3 || kind == 4) {
            var node = JSON.createArrayNode();
            var codes = new ArrayList<>(List.of("P", "Q", "R", "S", "T"));
            Collections.shuffle(codes, random);
            for (var i = random.nextInt(5); i > 0; i--) {
                var item = kind == 3 ? (ObjectNode) any(random, depth, true) : null;
                node.add(item == null ? any(random, depth - 1, false) : item.put("code", codes.get(i)));
            }
            return node;
        }
        return JSON.getNodeFactory().textNode(List.of("x", "y", "z").get(random.nextInt(3)));
    }

    /** The content with some members taken away, set anew, and lists put in another order. */
    private static ObjectNode changed(ObjectNode from, Random random) {
        var copy = from.deepCopy();
        var names = new ArrayList<String>();
        copy.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var value = copy.get(name);
            switch (random.nextInt(4)) {
                case 0 -> copy.remove(name);
                case 1 -> copy.set(name, any(random, 2, false));
                default -> {
                    if (value.isArray()) {
                        var items = new ArrayList<JsonNode>();
                        value.forEach(items::add);
                        Collections.shuffle(items, random);
                        copy.set(name, JSON.createArrayNode().addAll(items));
                    } else if (value instanceof ObjectNode inner) {
                        copy.set(name, changed(inner, random));
                    }
                }
            }
        }
        return copy;
    }
}
