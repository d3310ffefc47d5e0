/** A sheet whose columns are understood: its kind, its rows by column, what is found in them and what they would change. */
package org.arasan.exchange.table;
