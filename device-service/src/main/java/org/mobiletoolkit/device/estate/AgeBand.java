package org.mobiletoolkit.device.estate;

/**
 * How long a device has been in service, in whole years since it was first used.
 *
 * <p>Each band holds its lower bound and not its upper one. The bands break at 3, 4 and 5 years because those are the
 * refresh cycles (handbook 5.8): what is due for replacement can be read off a baseline. There is no band for an unknown
 * age, as VIS1.ESTATE asks for counts by age; an estimate from the model's release is enough.
 */
public enum AgeBand {
    UNDER_1_YEAR,
    ONE_TO_TWO_YEARS,
    TWO_TO_THREE_YEARS,
    THREE_TO_FOUR_YEARS,
    FOUR_TO_FIVE_YEARS,
    FIVE_YEARS_OR_MORE
}
