package org.arasan;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Two nodes on one database. */
@Suite
@SelectPackages("org.arasan.cluster")
@IncludeClassNamePatterns(".*IT")
class ClusterSuite {
}
