/**
 * One plan of an intake from the press of a button to its acceptance: {@link org.arasan.planning.run.PlanOrdering asked for},
 * {@link org.arasan.planning.run.PlanSearching searched for} a few seconds at a time by the agenda, so that it outlives a server,
 * {@link org.arasan.planning.run.PlanDeciding looked at and decided}. Each {@link org.arasan.planning.run.PlanPart part} knows one kind of place.
 */
package org.arasan.planning.run;
