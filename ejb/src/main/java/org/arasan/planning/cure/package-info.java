/** Plans cures, that is which treatments a guest has when, around lessons, meals and the quiet hour: facts from the database in, appointments out. */
package org.arasan.planning.cure;
