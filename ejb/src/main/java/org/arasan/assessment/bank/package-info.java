/** The questions of a programme: kept by hand or brought by a file, in editions that never change. */
package org.arasan.assessment.bank;
