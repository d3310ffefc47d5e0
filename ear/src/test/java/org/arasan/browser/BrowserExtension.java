package org.arasan.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests that need one; none where {@code -Dbrowser=none} says so. */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!"none".equals(System.getProperty("browser"))) {
            return ConditionEvaluationResult.enabled("a browser is wanted");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("Left out, since -Dbrowser=none: " + context.getDisplayName());
        }
        return ConditionEvaluationResult.disabled("-Dbrowser=none");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Browsing.class, key -> Browsing.open(), Browsing.class);
    }
}
