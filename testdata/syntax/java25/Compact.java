import java.util.stream.*;

int count = 1, other[] = {1};
final String name = "a" + "b";
static final List<String> NAMES = List.of();

record Pair(int a, int b) { }

void main() { IO.println(greet("x" + count)); }

String greet(String s) { return s + name; } ;

static <T> T generic(T t) { return t; }

private static int array()[] { return null; }

enum Choice { A } interface Face { } class Inner { }
