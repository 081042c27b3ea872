package org.mobiletoolkit.procurement.incumbency;

/** The facts of checkpoint "Existing suppliers engaged and supportive" (handbook 2.3, analyse.vision). */
public final class ExistingSupplierFacts {

    /** Every incumbent was met lately. */
    public static final String ENGAGED = "VIS3.ENGAGED";

    /** Every incumbent's latest word is supportive. */
    public static final String SUPPORTIVE = "VIS3.SUPPORTIVE";

    /** It has been said who is incumbent, or that nobody is. */
    public static final String DECLARED = "VIS3.DECLARED";

    private ExistingSupplierFacts() {}
}
