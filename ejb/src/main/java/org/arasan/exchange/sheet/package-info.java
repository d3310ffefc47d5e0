/** Reads a table that an office sends, whatever program saved it, and says exactly what is wrong with a file that is none. */
package org.arasan.exchange.sheet;
