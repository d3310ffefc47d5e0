package org.arasan;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What a browser sees, on a server of its own. */
@Suite
@SelectPackages("org.arasan.browser")
@IncludeClassNamePatterns(".*IT")
class ScreensSuite {
}
