/**
 * The search for a plan of rooms, in arrays. {@link org.arasan.planning.room.search.RoomSearch} is its door;
 * {@link org.arasan.planning.room.search.RoomState} is the plan in the making, and the rest are the ways in which it is changed.
 */
package org.arasan.planning.room.search;
