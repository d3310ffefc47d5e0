/** Somebody else gives a lesson: a trainer asks, an administrator chooses among those who could, both are told, history stays. */
package org.arasan.course.substitution;
