/**
 * The house as its administrator keeps it: the rules by which it books, its rooms and their beds, and what is closed. All that touches
 * guests who are booked already, so it lies above them.
 */
package org.arasan.stay.house;
