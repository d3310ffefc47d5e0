/** Finds times for treatments: counts in arrays, and never makes a plan that breaks what must hold. */
package org.arasan.planning.cure.search;
