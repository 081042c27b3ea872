package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.audit.Subject;

class FactRulesTest {

    @Test
    void acceptsWhatTheCodeTellsTheJournal() {
        assertThat(unheard("lantern")).isEmpty();
        assertThat(unheard("torch")).isEmpty();
    }

    @Test
    void objectsToANounThatIsSpeltWrong() {
        assertThat(unheard("lanterns")).containsExactly(Map.entry("lanterns", Set.of("LIGHT.ANY")));
    }

    @Test
    void objectsToANounOfWhichOnlyOthersSpeak() {
        assertThat(unheard("candle")).containsKey("candle");
    }

    private static Map<String, Set<String>> unheard(String noun) {
        return FactRules.unheard(
                Map.of(noun, Set.of("LIGHT.ANY")),
                new ClassFileImporter().importClasses(Lantern.class, Torch.class, Chandler.class));
    }

    private static final class Lantern {

        static Subject subject(UUID id) {
            return new Subject("lantern", id, id, 0);
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    private @interface Noun {
        String value();
    }

    @Noun("torch")
    private static final class Torch {}

    private static final class Chandler {

        static final Object SELLS = "candle".strip();
    }
}
