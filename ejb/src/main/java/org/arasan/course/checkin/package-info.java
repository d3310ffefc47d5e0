/** Members check in themselves: the code that changes every half minute, the screen that shows it, and what a member gets for it. */
package org.arasan.course.checkin;
