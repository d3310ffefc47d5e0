/** When treatment cabinets are open, and when they are closed. */
package org.arasan.treatment.cabinet;
