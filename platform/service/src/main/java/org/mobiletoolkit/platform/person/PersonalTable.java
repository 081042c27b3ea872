package org.mobiletoolkit.platform.person;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one table holds data about people, said in one line; a test holds it against the schema.
 *
 * <p>A row is <em>about</em> a person when it has a {@linkplain #person column with their login}, or when it
 * {@linkplain #about belongs to a row} that is. Any other column with logins only mentions people: who wrote, who
 * decided. All names given here are ours, never a caller's.
 */
public final class PersonalTable {

    private final String name;
    private final Map<String, DataKind> columns = new LinkedHashMap<>();
    private final Map<String, Set<String>> loginMembers = new LinkedHashMap<>();
    private final List<Forgetting> forgettings = new ArrayList<>();
    private List<String> key = List.of("id");
    private @Nullable String personColumn;
    private @Nullable Link owner;
    private @Nullable Link person;
    private @Nullable String scope;
    private @Nullable Seal seal;
    private boolean shown;

    /** A column that names a row of another table. */
    public record Link(String column, String table) {}

    /**
     * Why a sealed text is kept, and how long.
     *
     * @param since the column with the moment from which the time runs
     */
    public record Seal(String legalReason, Period kept, String since) {}

    /**
     * A class of records that is deleted, or of which some columns are emptied, when its time is up (handbook 7.5).
     *
     * @param recordClass name of the class, under which the period can be configured
     * @param kept the period unless another is configured
     * @param since SQL over the row {@code t}: the day or moment from which the period runs; null keeps the row
     * @param emptied the columns that go while the row stays; none when the row goes
     */
    public record Forgetting(String recordClass, Period kept, String since, List<String> emptied) {}

    private PersonalTable(String name) {
        this.name = name;
    }

    /** Begins the declaration of a table. */
    public static PersonalTable named(String name) {
        return new PersonalTable(name);
    }

    /** The columns that tell its rows apart; {@code id} unless said otherwise. */
    public PersonalTable key(String... names) {
        key = List.of(names);
        return this;
    }

    /** Its rows are parts of rows of another table, which says the organisation when this one does not. */
    public PersonalTable partOf(String column, String table) {
        owner = new Link(column, table);
        return this;
    }

    /** A row is about the person with the login in this column. */
    public PersonalTable person(String column) {
        personColumn = column;
        return login(column);
    }

    /** A row is about the person whom the named row of the other table is about. */
    public PersonalTable about(String column, String table) {
        person = new Link(column, table);
        return this;
    }

    /** Its lists show restricted people too: they are for those who handle what these people ask. */
    public PersonalTable shown() {
        shown = true;
        return this;
    }

    /** The column with the id under which legal holds are placed, where it is not the one of all tables. */
    public PersonalTable scope(String column) {
        scope = column;
        return this;
    }

    public PersonalTable plain(String... names) {
        return all(DataKind.PLAIN, names);
    }

    public PersonalTable text(String... names) {
        return all(DataKind.TEXT, names);
    }

    public PersonalTable login(String... names) {
        return all(DataKind.LOGIN, names);
    }

    public PersonalTable alias(String... names) {
        return all(DataKind.ALIAS, names);
    }

    /** JSON in which only members of these names hold logins; without members, every text in it is one. */
    public PersonalTable loginIn(String column, String... members) {
        loginMembers.put(column, Set.of(members));
        return login(column);
    }

    public PersonalTable name(String... names) {
        return all(DataKind.NAME, names);
    }

    public PersonalTable contact(String... names) {
        return all(DataKind.CONTACT, names);
    }

    public PersonalTable opinion(String... names) {
        return all(DataKind.OPINION, names);
    }

    public PersonalTable aboutThem(String... names) {
        return all(DataKind.ABOUT, names);
    }

    /** Text that may mention people and is never changed, because a hash proves it. */
    public PersonalTable sealed(String column, String legalReason, Period kept, String since) {
        seal = new Seal(legalReason, kept, since);
        return all(DataKind.SEALED, column);
    }

    /** Deletes rows when their time is up, unless a legal hold stands against it. */
    public PersonalTable forget(String recordClass, Period kept, String since) {
        forgettings.add(new Forgetting(recordClass, kept, since, List.of()));
        return this;
    }

    /** Empties columns, which may be null, when their time is up; the row stays, and with it what is counted by it. */
    public PersonalTable empty(String recordClass, Period kept, String since, String... names) {
        forgettings.add(new Forgetting(recordClass, kept, since, List.of(names)));
        return this;
    }

    private PersonalTable all(DataKind kind, String... names) {
        for (var column : names) {
            if (columns.put(column, kind) != null) {
                throw new IllegalStateException(name + "." + column + " is declared twice");
            }
        }
        return this;
    }

    public String name() {
        return name;
    }

    public Map<String, DataKind> columns() {
        return Collections.unmodifiableMap(columns);
    }

    public List<String> key() {
        return key;
    }

    public @Nullable String personColumn() {
        return personColumn;
    }

    public @Nullable Link owner() {
        return owner;
    }

    public @Nullable Link person() {
        return person;
    }

    public @Nullable String scope() {
        return scope;
    }

    public boolean isShown() {
        return shown;
    }

    public @Nullable Seal seal() {
        return seal;
    }

    public List<Forgetting> forgettings() {
        return List.copyOf(forgettings);
    }

    /** The columns of a kind, in the order of their declaration. */
    public Set<String> of(DataKind... kinds) {
        var wanted = Set.copyOf(Arrays.asList(kinds));
        return columns.entrySet().stream()
                .filter(column -> wanted.contains(column.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Members of the JSON column that hold logins; empty when every text in it is one. */
    public Set<String> loginMembers(String column) {
        return loginMembers.getOrDefault(column, Set.of());
    }

    /** Whether it says anything about anybody. */
    public boolean isPersonal() {
        return personColumn != null
                || person != null
                || columns.values().stream().anyMatch(kind -> kind != DataKind.PLAIN);
    }
}
