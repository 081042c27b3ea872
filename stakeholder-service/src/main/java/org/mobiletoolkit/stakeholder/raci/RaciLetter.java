package org.mobiletoolkit.stakeholder.raci;

/** A letter of the matrix: does the work, answers for it, is asked before it is done, is told. */
public enum RaciLetter {
    R,
    A,
    C,
    I
}
