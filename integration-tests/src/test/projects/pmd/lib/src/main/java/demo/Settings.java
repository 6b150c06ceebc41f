package demo;

import java.util.concurrent.CompletableFuture;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

public final class Settings {
  private Settings() {}

  /** That this waits is said by facts.txt alone. */
  public static CompletableFuture<Void> save(Preferences of) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            of.flush(); // fact BlockingCallOnCpuPool
          } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
