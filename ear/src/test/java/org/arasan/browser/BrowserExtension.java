package org.arasan.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** One browser for all tests that need one; none where {@code -Dbrowser=none} says so. Where none can be had, one test class fails and says so. */
class BrowserExtension implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

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
    public void beforeAll(ExtensionContext context) {
        Opening opening = opening(context);
        if (opening.browsing == null) {
            if (opening.told) {
                throw new TestAbortedException("no Chromium");
            }
            opening.told = true;
            throw opening.trouble;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return opening(context).browsing;
    }

    private static Opening opening(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Opening.class, key -> new Opening(), Opening.class);
    }

    /** The one try to open a browser, kept until the last test is over. */
    private static final class Opening implements AutoCloseable {

        private Browsing browsing;
        private IllegalStateException trouble;
        private boolean told;

        Opening() {
            try {
                browsing = Browsing.open();
            } catch (IllegalStateException none) {
                trouble = none;
            }
        }

        @Override
        public void close() {
            if (browsing != null) {
                browsing.close();
            }
        }
    }
}
