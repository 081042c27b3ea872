package org.mobiletoolkit.local.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A ready-made person: one role at one of two fictitious trusts.
 *
 * @param role the only role of the person
 * @param organisation the ODS code of the trust
 */
public record Persona(Role role, String organisation) {

    /** The trusts: two, so that one can be shown to see nothing of the other. */
    public static final List<String> ORGANISATIONS = List.of("RRX", "RRY");

    /** Everybody, trust by trust. */
    public static List<Persona> all() {
        return ORGANISATIONS.stream()
                .flatMap(organisation -> Arrays.stream(Role.values()).map(role -> new Persona(role, organisation)))
                .toList();
    }

    /** The person with that username, if there is one. */
    public static Optional<Persona> named(String username) {
        return all().stream()
                .filter(persona -> persona.username().equals(username))
                .findFirst();
    }

    /** Who it is, to the issuer and in every record: {@code sro@rrx}. */
    public String username() {
        return role.kebab() + "@" + organisation.toLowerCase(Locale.ROOT);
    }
}
