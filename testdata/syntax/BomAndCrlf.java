package syntax;

/** CRLF, a mark and tabs. */
class BomAndCrlf {
	int a = 1;	// 😀 tab
	String s = "😀" + "b" + a;
	void m() {
		if (a > 0) {
			m();
		}
		String t = """
			text
			""" + "x";
	}
}
