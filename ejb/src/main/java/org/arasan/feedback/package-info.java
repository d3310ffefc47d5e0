/** What members think of a course, asked once it is over; nobody learns who said what. */
package org.arasan.feedback;
