/** When people are busy with treatments, for those who may not know with which. */
package org.arasan.course.busy;
