/** Doc. */
@Deprecated
@SuppressWarnings("a" + "b")
package syntax . pkg;

import java.util.*;
