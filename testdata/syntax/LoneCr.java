package syntax;class LoneCr {  int a = 1; // comment  void m() {    m(); /* two lines */ m();
    a++;
  }}