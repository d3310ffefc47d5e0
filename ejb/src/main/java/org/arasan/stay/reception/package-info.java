/** The desk: who comes and goes today, what guests show there, and the rooms that are made ready for the next. */
package org.arasan.stay.reception;
