package syn​tax;

import org.apache.com​mons.Any;

class Zero​WidthSpace {
  int fie\u200bld = 1, other = field​;
}
