/** Make-up lessons: a topic once more, for members who missed hours of it. */
package org.arasan.course.makeup;
