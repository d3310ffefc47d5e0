/** Looks at what strangers hand in: the name, the content, and whether the two agree. Knows no database. */
package org.arasan.material.check;
