/** The roll of an academic hour: who stands on it, who calls it, and what the agenda does with it. */
package org.arasan.course.roll;
