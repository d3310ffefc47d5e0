package org.arasan;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The whole system without a browser, through its doors and on its database, on a server of its own. */
@Suite
@SelectPackages("org.arasan.system")
@IncludeClassNamePatterns(".*IT")
class ServerSuite {
}
