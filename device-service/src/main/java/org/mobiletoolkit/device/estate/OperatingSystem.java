package org.mobiletoolkit.device.estate;

/** The operating systems that an estate is counted by (handbook 2.3, VIS1.ESTATE). */
public enum OperatingSystem {
    ANDROID,
    IOS,
    IPADOS,
    WINDOWS,
    CHROMEOS,
    OTHER
}
