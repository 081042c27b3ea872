package org.mobiletoolkit.stakeholder.people.register;

import org.jspecify.annotations.Nullable;

/** An entry of the register that nothing stands against, not yet kept, with the first look at its weight if there is one. */
record Entered(Stakeholder stakeholder, @Nullable InfluenceAssessment weight) {}
