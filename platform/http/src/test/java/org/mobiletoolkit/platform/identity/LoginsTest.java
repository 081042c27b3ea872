package org.mobiletoolkit.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob",
                "Bob",
                "BOB",
                "bob ",
                " bob",
                "\tbob\n",
                "bob\u200B",
                "b\u00ADob",
                "\uFEFFbob",
                "bob\u00A0",
                "\u3000bob",
                "bo\u2060b",
                "\uFF42\uFF4F\uFF42",
                "bob\uFE0F",
                "b\u034Fob",
                "bob\u2800",
                "\u202Ebob",
                "bob\u0000"
            })
    void isOneHoweverItIsWritten(String typed) {
        assertThat(Logins.canonical(typed)).isEqualTo("bob");
        assertThat(Logins.canonical(Logins.canonical(typed))).isEqualTo("bob");
    }

    @Test
    void keepsTheLettersOfANameInPlaceOfALogin() {
        assertThat(Logins.canonical("  Dr\u00A0Ann   Smith ")).isEqualTo("Dr Ann Smith");
        assertThat(Logins.canonical("Zoe\u0308 Fictional")).isEqualTo("Zo\u00EB Fictional");
    }

    @Test
    void leavesNothingOfNothing() {
        assertThat(Logins.canonical("")).isEmpty();
        assertThat(Logins.canonical("\u200B \u00A0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice",
                "Alice@RRX",
                "019ab3c4-6666-7f80-8a9b-0c1d2e3f4a5b",
                "auth0|5F7c",
                "zo\u00EB",
                "555036632103"
            })
    void takesPlainSubjects(String subject) {
        assertThat(Logins.isPlain(subject)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice ",
                " alice",
                "al ice",
                "al\u200Bice",
                "al\u00ADice",
                "\uFF41lice",
                "alice\n",
                "zoe\u0308",
                "\u00A0a"
            })
    void takesNoOddSubjects(String subject) {
        assertThat(Logins.isPlain(subject)).isFalse();
    }
}
