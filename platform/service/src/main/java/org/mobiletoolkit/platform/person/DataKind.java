package org.mobiletoolkit.platform.person;

/** What a column says about people, and therefore what becomes of it when a person is erased. */
public enum DataKind {
    /** Says nothing about anybody: states, codes, references. */
    PLAIN,
    /** Free text on the matter; may mention people. Searched for mentions, which a human being judges; kept. */
    TEXT,
    /** Logins of people, alone or inside JSON: replaced by the subject id. */
    LOGIN,
    /** Aliases, by which services name a person to one another: replaced by the subject id. */
    ALIAS,
    /** Names: {@code Erased person} takes the place of the person's own. */
    NAME,
    /** Means of contact, job titles and the like: emptied when they are the person's own. */
    CONTACT,
    /** What is thought of a person, which they may read; kept under the pseudonym, so that sums stay as they are. */
    OPINION,
    /** Free text about the very person whose row it is: emptied. */
    ABOUT,
    /** Text under a hash, never changed; may mention people. Kept for a legal reason until a day. */
    SEALED
}
