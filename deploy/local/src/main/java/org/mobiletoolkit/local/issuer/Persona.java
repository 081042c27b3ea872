package org.mobiletoolkit.local.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ready-made person: one role at one of two fictitious trusts, or none, for who is given roles in single initiatives.
 *
 * @param role the only role of the person that holds for the whole trust; null for none
 * @param organisation the ODS code of the trust
 */
public record Persona(@Nullable Role role, String organisation) {

    /** The trusts: two, so that one can be shown to see nothing of the other. */
    public static final List<String> ORGANISATIONS = List.of("RRX", "RRY");

    /** Everybody, trust by trust. */
    public static List<Persona> all() {
        return ORGANISATIONS.stream()
                .flatMap(organisation -> Stream.concat(
                        Arrays.stream(Role.values()).map(role -> new Persona(role, organisation)),
                        Stream.of(new Persona(null, organisation))))
                .toList();
    }

    /** The person with that username, if there is one. */
    public static Optional<Persona> named(String username) {
        return all().stream()
                .filter(persona -> persona.username().equals(username))
                .findFirst();
    }

    /** Who it is, in words. */
    String title() {
        return role == null ? "Newcomer, without a role until one is given in an initiative" : role.title();
    }

    /** The roles of the token. */
    List<String> roles() {
        return role == null ? List.of() : List.of(role.name());
    }

    /** Who it is, to the issuer and in every record: {@code sro@rrx}. */
    public String username() {
        return (role == null ? "newcomer" : role.kebab()) + "@" + organisation.toLowerCase(Locale.ROOT);
    }
}
