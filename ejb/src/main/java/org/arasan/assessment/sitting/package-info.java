/** Members sitting a test: one attempt each, its questions as they were drawn, every answer as it was given, and what came of it. */
package org.arasan.assessment.sitting;
