package org.mobiletoolkit.platform.testing.unruly.egg;

import org.mobiletoolkit.platform.testing.unruly.hen.Hen;

/** Comes out of a hen: two folders that form a cycle. */
public class Egg {

    /** The other way round. */
    public void meets(Hen other) {
        other.meets(this);
    }
}
