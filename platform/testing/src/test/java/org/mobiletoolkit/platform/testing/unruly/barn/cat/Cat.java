package org.mobiletoolkit.platform.testing.unruly.barn.cat;

import org.mobiletoolkit.platform.testing.unruly.barn.mouse.Mouse;

/** Hunts a mouse: two features of one folder that form a cycle. */
public class Cat {

    /** The other way round. */
    public void meets(Mouse other) {
        other.meets(this);
    }
}
