package syntax;

@interface ElementBrackets {
  int old()[] default {};
}
