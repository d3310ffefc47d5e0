/** How editions of a curriculum come about: drafts and their checks, variants of the common core, and the rules that a programme sets for them. */
package org.arasan.programme.curriculum;
