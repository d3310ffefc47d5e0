/** Rules of a house for all its treatments together, which doctors set. */
package org.arasan.treatment.rule;
