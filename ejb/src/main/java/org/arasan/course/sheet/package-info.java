/** The roll of a lesson on paper, to be signed by hand. */
package org.arasan.course.sheet;
