package org.gouji.form;

import java.util.List;

/**
 * A sub-section of 总体情况 that the notice recommends.
 *
 * @param number its place, 1 to 5
 * @param name the recommended name
 * @param variants other names in use
 */
public record AspectSpec(int number, String name, List<String> variants) {}
