package org.mobiletoolkit.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** The texts that the code of a class uses, read from the constant pool of its file (JVM specification, 4.4). */
final class ClassTexts {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int STRING = 8;

    private ClassTexts() {}

    static List<String> of(JavaClass type) {
        var source = type.getSource().orElseThrow().getUri();
        try (var file = new DataInputStream(source.toURL().openStream())) {
            file.readInt();
            file.readInt();
            return texts(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(DataInputStream file) throws IOException {
        var utf8 = new HashMap<Integer, String>();
        var strings = new ArrayList<Integer>();
        var count = file.readUnsignedShort();
        for (var index = 1; index < count; index++) {
            var tag = file.readUnsignedByte();
            switch (tag) {
                case UTF8 -> utf8.put(index, file.readUTF());
                case STRING -> strings.add(file.readUnsignedShort());
                default -> file.skipNBytes(length(tag));
            }
            // these two take two places each
            index += tag == LONG || tag == DOUBLE ? 1 : 0;
        }
        return strings.stream().map(utf8::get).map(Objects::requireNonNull).toList();
    }

    private static int length(int tag) {
        return switch (tag) {
            case LONG, DOUBLE -> 8;
            case 7, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> 4;
        };
    }
}
