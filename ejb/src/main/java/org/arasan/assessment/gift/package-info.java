/** Moodle’s GIFT: questions in a text file, as teachers write them by hand. */
package org.arasan.assessment.gift;
