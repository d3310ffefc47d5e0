/** IMS QTI 2.1, 2.2 and 3: one item as XML, or a package of items; the part of it that Arasan can ask and mark. */
package org.arasan.assessment.qti;
