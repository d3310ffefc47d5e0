/** Says what a plan of cures is worth and why: one named constraint after another. */
package org.arasan.planning.cure.judge;
