package org.gouji.report;

/**
 * What kind of organ reports, as derived from its name or taken from the settings.
 *
 * @param type the last word of its name, by which it may call itself: 局, 厅, 委, 办, 中心, 院, 署, 政府, 镇, 乡,
 *     街道; empty if unknown
 * @param government true for a people's government or its office, whose report is due by 31 March
 * @param rulemaking whether it has the power to make rules (规章), by the Legislation Law (立法法)
 */
public record OrganKind(String type, boolean government, Rulemaking rulemaking) {

    /** The kind derived from the organ's full name. */
    public static OrganKind ofName(String name) {
        return OrganNames.kind(name);
    }

    /** Whether an organ has the power to make rules (规章). */
    public enum Rulemaking {
        /** It has the power. */
        YES,
        /** It does not have the power. */
        NO,
        /** The name does not decide it. */
        UNKNOWN
    }
}
