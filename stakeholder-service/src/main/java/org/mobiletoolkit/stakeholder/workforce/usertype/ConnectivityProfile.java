package org.mobiletoolkit.stakeholder.workforce.usertype;

/** What people of a user type can count on where they work, from always connected to never (handbook 5.7). */
public enum ConnectivityProfile {
    ONLINE,
    ONLINE_WITH_CACHE,
    OFFLINE_FIRST,
    OFFLINE_ONLY
}
