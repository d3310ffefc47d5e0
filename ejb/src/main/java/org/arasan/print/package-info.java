/** What papers are drawn with: a page in millimetres, type, colours, codes. */
package org.arasan.print;
