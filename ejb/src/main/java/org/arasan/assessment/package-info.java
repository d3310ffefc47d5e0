/** Knowledge tests: what a question is, what may be answered, and what an answer is worth. */
package org.arasan.assessment;
