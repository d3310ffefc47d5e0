/** Conditions that forbid treatments, and in whom doctors have found them. */
package org.arasan.treatment.contraindication;
