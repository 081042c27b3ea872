package org.mobiletoolkit.stakeholder.people.raci;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part that one person has in a deliverable: a single letter, or A and R together (handbook 6.3). */
enum RaciPart {
    RESPONSIBLE(RaciLetter.R),
    ACCOUNTABLE(RaciLetter.A),
    ACCOUNTABLE_AND_RESPONSIBLE(RaciLetter.R, RaciLetter.A),
    CONSULTED(RaciLetter.C),
    INFORMED(RaciLetter.I);

    private final Set<RaciLetter> letters;

    RaciPart(RaciLetter... letters) {
        this.letters = EnumSet.copyOf(List.of(letters));
    }

    /** The part with exactly these letters; empty when nobody may have them together. */
    static Optional<RaciPart> of(Set<RaciLetter> letters) {
        return Arrays.stream(values())
                .filter(part -> part.letters.equals(letters))
                .findFirst();
    }

    boolean has(RaciLetter letter) {
        return letters.contains(letter);
    }

    /** R before A, as the name of the matrix says them. */
    List<RaciLetter> letters() {
        return List.copyOf(letters);
    }
}
