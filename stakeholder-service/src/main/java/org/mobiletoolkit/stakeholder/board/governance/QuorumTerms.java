package org.mobiletoolkit.stakeholder.board.governance;

/**
 * What the terms of reference say about the quorum.
 *
 * @param least the least number of members
 * @param belowHalf whether the terms state that this may be half of the members or fewer; otherwise it only raises what the
 *     rule asks for
 */
record QuorumTerms(int least, boolean belowHalf) {}
