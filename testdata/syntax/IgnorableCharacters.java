package syn‌tax;

import java.util.Li‌st;
import static java.util.Objects.require\u200cNonNull;

/** Characters that count for nothing in identi‌fiers: joiners, marks of direction. */
@Depre‌cated
class Ignorable﻿Characters<T‌T> {
  enum Col‍or { RE‌D, GREEN }

  record Po‎int(int x‌, int y) {
    Poi‌nt {}
  }

  int fie‌ld = 1, other\u200d = field;
  String s = "in a literal ‌it counts\u200c" + '‌' + fiel‌d;

  @SuppressWarnings(val‌ue = "un‌used")
  int run(Li‌st<String> li‌st, TT t) {
    lab‌el:
    for (Str‌ing each : list) {
      if (each.is\u200cEmpty()) {
        continue labe‌l;
      }
      require‌NonNull(each).length‌();
      Runnable r = s::hash‍Code;
      break la‌bel;
    }
    try {
      return Ignorable‌Characters.this.field + Color.RE‍D.ordi‌nal();
    } catch (Runtime‌Exception e‌) {
      return li‌st.stream().mapToInt(a‌ -> a.length()).sum();
    }
  }

  Ignorable‌Characters() {}
}
