/** Tests of a programme, drawn from its bank, and the intakes in which each is held. */
package org.arasan.assessment.test;
