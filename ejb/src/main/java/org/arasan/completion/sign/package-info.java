/**
 * Signatures on papers: the key that signs, the signature inside a PDF, and what can be told of a PDF that somebody hands in. Uploaded
 * files are never parsed as PDF here: a signature covers bytes, and bytes are what is looked at.
 */
package org.arasan.completion.sign;
