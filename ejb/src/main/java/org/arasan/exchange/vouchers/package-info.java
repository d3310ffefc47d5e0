/** Lists of vouchers: in from an office, row by row as an application would be, and out as the office sees them. */
package org.arasan.exchange.vouchers;
