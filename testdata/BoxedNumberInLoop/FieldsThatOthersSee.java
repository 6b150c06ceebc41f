import java.io.Serializable;

class FieldsThatOthersSee implements Serializable {
  private static final long serialVersionUID = 1;

  private Integer count = 0; // want "`count` is an `Integer` that a loop updates"
  protected Integer open = 0; // ok: a subclass may set it to null
  @Deprecated private Integer annotated = 0; // ok: what an annotation does to it is not known
  private Integer other = 0; // ok: another object's is set

  void add(int[] in, FieldsThatOthersSee that) {
    for (int x : in) {
      count += x;
      open += x;
      annotated += x;
      that.other = null;
      other++;
    }
  }
}
