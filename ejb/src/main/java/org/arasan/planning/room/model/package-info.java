/**
 * Who is to sleep where, as facts: rooms, stays cut into spells, what does not fit whom, and who would share a room; and what a plan of them is
 * worth, one named constraint after another. It knows neither tables nor a search; what is allowed it is told.
 */
package org.arasan.planning.room.model;
