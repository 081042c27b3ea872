package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every action that a meeting charged somebody with. */
@ApplicationScoped
class GovernanceActions implements Records<GovernanceAction> {}
