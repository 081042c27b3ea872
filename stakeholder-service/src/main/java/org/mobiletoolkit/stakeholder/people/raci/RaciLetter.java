package org.mobiletoolkit.stakeholder.people.raci;

/** A letter of the matrix: does the work, answers for it, is asked before it is done, is told. */
public enum RaciLetter {
    R,
    A,
    C,
    I
}
