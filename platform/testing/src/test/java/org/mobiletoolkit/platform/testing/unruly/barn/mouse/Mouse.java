package org.mobiletoolkit.platform.testing.unruly.barn.mouse;

import org.mobiletoolkit.platform.testing.unruly.barn.cat.Cat;

/** Flees a cat: two features of one folder that form a cycle. */
public class Mouse {

    /** The other way round. */
    public void meets(Cat other) {
        other.meets(this);
    }
}
