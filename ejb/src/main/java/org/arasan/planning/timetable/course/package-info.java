/** All lessons of an intake at once, as far as they may still change: read, planned, written. */
package org.arasan.planning.timetable.course;
