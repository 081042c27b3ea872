package org.mobiletoolkit.device.estate;

/**
 * The kinds of device that an estate is counted by.
 *
 * <p>The five classes of the user-to-device mapping (handbook 5.6), so that what a trust has can be set against what its
 * users need, and two that exist in estates but are not offered there.
 */
public enum DeviceClass {
    SMARTPHONE,
    RUGGED_SMARTPHONE,
    TABLET_10,
    RUGGED_TABLET,
    TWO_IN_ONE,
    LAPTOP,
    /** Whatever the other classes do not describe, such as a small tablet or a pager. */
    OTHER
}
