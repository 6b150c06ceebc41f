package io.github.hotloop.rules;

import io.github.hotloop.analysis.Captures;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.analysis.Stable;
import io.github.hotloop.analysis.Writes;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Names;
import io.github.hotloop.rules.KeyValue.Term;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Counts by {@code merge}, or by {@code compute} where a key must be there already. */
final class CountFix {
  private static final Set<String> BIG = Set.of("java.math.BigInteger", "java.math.BigDecimal");
  private static final Set<Expr.Binary.Op> TIGHT =
      Set.of(Expr.Binary.Op.TIMES, Expr.Binary.Op.DIVIDE, Expr.Binary.Op.REMAINDER);
  private static final String CAVEAT_ORDER = "the amount is computed before the key is looked up";

  private final KeyUpdate update;
  private final SourceFile file;
  private final Type counted;
  private final Term term;
  private final MapCaveats caveats;

  private CountFix(KeyUpdate update, Type counted) {
    this.update = update;
    this.file = update.mapped().site().file();
    this.counted = counted;
    this.term = ((KeyValue.Sum) update.present().stored()).terms().get(0);
    this.caveats = new MapCaveats(update);
  }

  /** Empty if what is counted is no number, or the amount might change the map or the key. */
  static Optional<CountFix> of(KeyUpdate update) {
    return countedType(update)
        .map(type -> new CountFix(update, type))
        .filter(CountFix::isNumber)
        .filter(CountFix::leavesKeyAlone);
  }

  private static Optional<Type> countedType(KeyUpdate update) {
    return update
        .within(update.mapped().site().file().all(Expr.Invocation.class))
        .filter(call -> call.name().equals("get") || call.name().equals("getOrDefault"))
        .filter(call -> call.receiver().filter(r -> Stable.same(r, update.mapped())).isPresent())
        .map(Expr::type)
        .findFirst();
  }

  private boolean isNumber() {
    if (term.how() == Term.How.CALL) {
      return BIG.contains(counted.name());
    }
    Optional<String> primitive = Numbers.primitive(counted);
    Optional<String> amount =
        term.amount().map(Expr::type).map(type -> Numbers.primitive(type).orElse(type.name()));
    return primitive.isPresent()
        && amount.map(type -> Numbers.widens(type, primitive.get())).orElse(true);
  }

  /** An amount that runs code must not come to the map or the key by another way. */
  private boolean leavesKeyAlone() {
    if (term.amount().filter(amount -> !Stable.isRepeatable(amount)).isEmpty()) {
      return true;
    }
    boolean assigns =
        file.within(term.amount().get()).stream()
            .anyMatch(node -> node instanceof Expr expr && Writes.isWritten(expr));
    boolean plainKey = file.within(update.key()).stream().allMatch(CountFix::isLocalOrLiteral);
    return !assigns && plainKey && caveats.isOwnLocal();
  }

  private static boolean isLocalOrLiteral(Node node) {
    return node instanceof Expr.Literal
        || (node instanceof Expr.Name name
            && Scopes.of(name.site().file()).resolve(name).filter(Place::isLocal).isPresent());
  }

  /** The fix; empty where none can be right. */
  Optional<Fix> fix() {
    Edits edits = Edits.in(file);
    Optional<String> call = update.absentThrows() ? step(edits) : merge(edits);
    return call.map(
        text -> {
          Replacement.of(update, text, edits);
          boolean computes = text.startsWith(head("compute"));
          return edits.build(computes ? "Count by `compute`" : "Count by `merge`");
        });
  }

  /** {@code map.compute(key, (k, count) -> count + 1)}: throws as well where there is none. */
  private Optional<String> step(Edits edits) {
    boolean repeatable = term.amount().map(Stable::isRepeatable).orElse(true);
    boolean fits = term.amount().map(Captures::mayMove).orElse(true);
    if (!fits || !repeatable) {
      return mergeAnyway(edits);
    }
    caveats.into(edits, false);
    String count = Names.around(update.mapped()).fresh("count", 0);
    String body =
        term.how() == Term.How.CALL
            ? count + ".add(" + amountText() + ")"
            : count + sign() + operandText();
    return Optional.of(
        head("compute")
            + ", ("
            + Replacement.parameter(update)
            + ", "
            + count
            + ") -> "
            + body
            + ")");
  }

  /** The amount may not be named in a lambda. */
  private Optional<String> mergeAnyway(Edits edits) {
    if (term.how() != Term.How.PLUS || term.amount().isEmpty()) {
      return Optional.empty();
    }
    edits.caveat("a key that is not there starts with the amount, before it threw");
    return variable(Numbers.primitive(counted).orElseThrow(), edits);
  }

  private String sign() {
    return term.how() == Term.How.MINUS ? " - " : " + ";
  }

  private String amountText() {
    return term.amount().map(Expr::text).orElse("1");
  }

  /** The amount as the right operand of {@code +} or {@code -}. */
  private String operandText() {
    boolean loose =
        term.amount()
            .filter(
                amount ->
                    amount instanceof Expr.Conditional
                        || (amount instanceof Expr.Binary both && !TIGHT.contains(both.op())))
            .isPresent();
    return loose ? "(" + amountText() + ")" : amountText();
  }

  private String head(String method) {
    return Replacement.head(update, method);
  }

  private Optional<String> merge(Edits edits) {
    List<Term> start = startTerms();
    if (term.how() == Term.How.CALL) {
      return big(start, edits);
    }
    String primitive = Numbers.primitive(counted).orElseThrow();
    OptionalLong amount = constant(term);
    OptionalLong first = constants(start);
    caveats.into(edits, true);
    if (amount.isPresent() && first.isPresent()) {
      return Optional.of(
          amount.getAsLong() == first.getAsLong()
              ? head("merge")
                  + ", "
                  + Numbers.literal(amount.getAsLong(), primitive)
                  + ", "
                  + sum(edits)
                  + ")"
              : mergeFrom(Numbers.literal(first.getAsLong(), primitive)));
    }
    boolean same =
        start.size() == 1
            && start.get(0).how() == term.how()
            && start.get(0).amount().isPresent()
            && term.amount().isPresent()
            && Stable.same(start.get(0).amount().get(), term.amount().get());
    boolean negated = term.how() == Term.How.MINUS;
    if (same && (!negated || primitive.equals("int") || primitive.equals("long"))) {
      return variable(primitive, edits);
    }
    return same ? Optional.empty() : different(start, primitive, edits);
  }

  /** What a new key starts with is not what is added to others. */
  private Optional<String> different(List<Term> start, String primitive, Edits edits) {
    Expr amount = term.amount().orElse(update.key());
    boolean plain = start.size() == 1 && start.get(0).how() == Term.How.PLUS;
    Optional<Expr> first = plain ? start.get(0).amount() : Optional.empty();
    if (first.isEmpty()
        || !first.get().type().isPrimitive()
        || !Stable.isRepeatable(amount)
        || !Captures.mayMove(amount)) {
      return Optional.empty();
    }
    if (!Stable.isCalm(first.get())) {
      edits.caveat("what a new key starts with is computed for other keys as well");
    }
    OptionalLong constant = constant(start.get(0));
    return Optional.of(
        mergeFrom(
            constant.isPresent()
                ? Numbers.literal(constant.getAsLong(), primitive)
                : Numbers.widened(first.get(), primitive)));
  }

  /** The amount is no constant: it is what a new key starts with, and what is added to others. */
  private Optional<String> variable(String primitive, Edits edits) {
    Expr amount = term.amount().orElseThrow();
    if (!amount.type().isPrimitive()) {
      edits.caveat("the amount is boxed: a new key holds that very object");
    } else if (!Stable.isRepeatable(amount)) {
      edits.caveat(CAVEAT_ORDER);
    } else if (!Stable.isCalm(amount) && !caveats.neverThrows()) {
      edits.caveat(CAVEAT_ORDER);
    } else if (addsToZero() && (amount.type().is("double") || amount.type().is("float"))) {
      edits.caveat("a new key that starts with -0.0 holds -0.0, not 0.0");
    }
    boolean boxed = !amount.type().isPrimitive() && amount.type().is(counted.name());
    String number = boxed ? amount.text() : Numbers.widened(amount, primitive);
    boolean single = amount instanceof Expr.Name || number.startsWith("(" + primitive + ") ");
    String text =
        term.how() == Term.How.PLUS ? number : single ? "-" + number : "-(" + number + ")";
    return Optional.of(head("merge") + ", " + text + ", " + sum(edits) + ")");
  }

  private boolean addsToZero() {
    return update.absent().stored() instanceof KeyValue.Sum start && start.terms().size() > 1;
  }

  /** What a new key starts with, a zero left out. */
  private List<Term> startTerms() {
    List<Term> terms = ((KeyValue.Sum) update.absent().stored()).terms();
    return terms.size() == 2 && isZero(terms.get(0)) ? terms.subList(1, 2) : terms;
  }

  private static boolean isZero(Term term) {
    return term.amount().isPresent()
        && (isNoNumber(term.amount().get()) || constant(term).equals(OptionalLong.of(0)));
  }

  private static boolean isNoNumber(Expr amount) {
    return amount instanceof Expr.Select select
        && select.name().equals("ZERO")
        && BIG.contains(select.type().name());
  }

  private static OptionalLong constants(List<Term> terms) {
    long sum = 0;
    for (Term term : terms) {
      OptionalLong value = constant(term);
      if (value.isEmpty()) {
        return value;
      }
      sum += value.getAsLong();
    }
    return Math.abs(sum) <= Integer.MAX_VALUE ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  /** The value of a small whole literal, also of one written {@code 1.0}; empty for others. */
  private static OptionalLong constant(Term term) {
    if (term.how() == Term.How.CALL) {
      return OptionalLong.empty();
    }
    OptionalLong value = term.amount().map(CountFix::literal).orElse(OptionalLong.of(1));
    if (term.how() != Term.How.MINUS || value.isEmpty()) {
      return value;
    }
    // To take 0.0 away is to add -0.0, which no long can say.
    return value.getAsLong() == 0 ? OptionalLong.empty() : OptionalLong.of(-value.getAsLong());
  }

  private static OptionalLong literal(Expr expr) {
    if (expr instanceof Expr.Literal literal
        && literal.kind() != Expr.Literal.Kind.CHAR
        && literal.text().matches("-?[0-9]{1,9}([lLfFdD]|\\.0?[fFdD]?)?")
        && !literal.text().matches("-?0[0-9].*")) {
      return OptionalLong.of(Long.parseLong(literal.text().replaceAll("[.].*|[lLfFdD]", "")));
    }
    return OptionalLong.empty();
  }

  private String sum(Edits edits) {
    return Imports.name(file, counted.name(), edits) + "::sum";
  }

  /** {@code merge(key, 0, (count, first) -> count + 1)}: a new key starts with something else. */
  private String mergeFrom(String start) {
    String count = Names.around(update.mapped()).fresh("count", 0);
    String first = Names.around(update.mapped()).fresh("first", 0);
    return head("merge")
        + ", "
        + start
        + ", ("
        + count
        + ", "
        + first
        + ") -> "
        + count
        + sign()
        + operandText()
        + ")";
  }

  private Optional<String> big(List<Term> start, Edits edits) {
    boolean same =
        start.size() == 1
            && start.get(0).amount().isPresent()
            && Stable.same(start.get(0).amount().get(), term.amount().orElseThrow());
    if (!same) {
      return Optional.empty();
    }
    edits.caveat("a null amount would throw, and a new key holds that very object");
    String add = Imports.name(file, counted.name(), edits) + "::add";
    return Optional.of(head("merge") + ", " + amountText() + ", " + add + ")");
  }
}
