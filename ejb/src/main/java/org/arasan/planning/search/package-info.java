/**
 * What every planner shares: a search that goes downhill and, while it is hot, uphill too ({@link org.arasan.planning.search.Annealing}), and a
 * judge that says what a plan is worth and why ({@link org.arasan.planning.search.Judge}). The search counts in arrays and is fast; the judge
 * reads one named constraint after another and is understood. Each planner's tests hold that both count the same.
 */
package org.arasan.planning.search;
