package org.arasan;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every operation that the API's description promises, on a server of its own. */
@Suite
@SelectPackages("org.arasan.openapi")
@IncludeClassNamePatterns(".*IT")
class DescriptionSuite {
}
