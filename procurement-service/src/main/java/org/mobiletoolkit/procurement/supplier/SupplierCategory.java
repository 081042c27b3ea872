package org.mobiletoolkit.procurement.supplier;

/** What a supplier sells, by the packages of a mobile programme (handbook 4.3). */
public enum SupplierCategory {
    /** Clinical and business applications. */
    SOFTWARE,
    /** Phones, tablets, laptops and their accessories. */
    DEVICES,
    /** Airtime, roaming, Wi-Fi. */
    CONNECTIVITY,
    /** Enterprise mobility and device management. */
    MOBILITY_MANAGEMENT,
    /** Interfaces between systems. */
    INTEGRATION,
    /** Service desk, swap and repair. */
    SUPPORT,
    /** Staff training. */
    TRAINING,
    /** Advice and delivery by the day. */
    CONSULTANCY
}
