package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mobiletoolkit.platform.fact.Asked;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** One question that can be answered, and one that cannot. */
@ApplicationScoped
public class TrickyFacts implements FactSource {

    private static final String EASY = "TRICKY.EASY";
    private static final String HARD = "TRICKY.HARD";

    @Override
    public Facts<?> facts() {
        return Facts.overPart(Asked::part)
                .of("riddle")
                .answering(EASY, part -> Fact.of(EASY, true).refs(part == null ? List.of() : List.of("/parts/" + part)))
                .answering(HARD, part -> {
                    throw new IllegalStateException("Nobody knows");
                });
    }
}
