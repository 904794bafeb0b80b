package org.gouji.check.engine;

import java.util.List;
import org.gouji.check.Finding;

/**
 * The result of a check.
 *
 * @param findings in the order of the page
 * @param failures rules that threw, whose findings are missing; empty unless there is a bug
 */
public record CheckResult(List<Finding> findings, List<RuleFailure> failures) {}
