package org.mobiletoolkit.platform.testing.unruly.hen;

import org.mobiletoolkit.platform.testing.unruly.egg.Egg;

/** Comes out of an egg: two folders that form a cycle. */
public class Hen {

    /** The other way round. */
    public void meets(Egg other) {
        other.meets(this);
    }
}
