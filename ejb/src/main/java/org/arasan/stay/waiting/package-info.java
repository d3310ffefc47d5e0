/**
 * The waiting list: who waits for a place, in which order places that come free are offered, and what the guests answer. It lies above
 * booking, which only tells that something has come free.
 */
package org.arasan.stay.waiting;
