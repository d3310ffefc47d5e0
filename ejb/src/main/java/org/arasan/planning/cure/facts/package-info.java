/** What the planner of cures knows. Times are minutes since the midnight before the first day, by the clock of the resort. */
package org.arasan.planning.cure.facts;
