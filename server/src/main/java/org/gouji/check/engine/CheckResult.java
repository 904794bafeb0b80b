package org.gouji.check.engine;

import java.util.List;
import org.gouji.check.Finding;

/**
 * What came out of a check.
 *
 * @param findings in the order of the page
 * @param failures rules that threw, whose findings are therefore missing; empty unless we have a bug
 */
public record CheckResult(List<Finding> findings, List<RuleFailure> failures) {}
