package org.gouji.report;

/**
 * What an organ's name tells of it.
 *
 * @param type the last word of its name, by which it may call itself: 局, 厅, 委, 办, 中心, 院, 署, 政府, 镇, 乡,
 *     街道; empty if unknown
 * @param government true for a people's government or its office, whose report is due by 31 March
 * @param rulemaking whether it has the power to make 规章 (立法法)
 */
public record OrganKind(String type, boolean government, Rulemaking rulemaking) {

    /** What the organ's full name tells. */
    public static OrganKind ofName(String name) {
        return OrganNames.kind(name);
    }

    /** Whether an organ has the power to make 规章. */
    public enum Rulemaking {
        /** It has. */
        YES,
        /** It has not. */
        NO,
        /** Its name does not tell. */
        UNKNOWN
    }
}
