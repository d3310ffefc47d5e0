/**
 * What of an intake no longer holds since somebody fell ill, came later, or something was closed: read from what is kept today, with no search, so that a
 * {@link org.arasan.planning.run plan} can be asked for where one is needed. The rules are those that a plan itself is judged by.
 */
package org.arasan.planning.upset;
