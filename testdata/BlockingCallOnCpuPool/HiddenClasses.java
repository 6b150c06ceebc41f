import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Methods of classes that nobody can extend run as they are written. */
class HiddenClasses {
  private static class Loader {
    String load() {
      return read();
    }

    CompletableFuture<String> later() {
      return CompletableFuture.supplyAsync(this::load); // want "`Files.readString`, called by `load`, blocks"
    }
  }

  enum Page {
    HOME,
    HELP;

    String load() {
      return read();
    }

    CompletableFuture<String> later() {
      return CompletableFuture.supplyAsync(() -> load()); // want "`Files.readString`, called by `load`, blocks"
    }
  }

  record Cell(int row) {
    String load() {
      return read();
    }

    CompletableFuture<String> later() {
      return CompletableFuture.supplyAsync(this::load); // want "`Files.readString`, called by `load`, blocks"
    }
  }

  final CompletableFuture<String> local() {
    class Once {
      String load() {
        return read();
      }

      CompletableFuture<String> later() {
        return CompletableFuture.supplyAsync(this::load); // want "`Files.readString`, called by `load`, blocks"
      }
    }
    return new Once().later();
  }

  private static class Base {
    String load() {
      return read();
    }

    CompletableFuture<String> later() {
      return CompletableFuture.supplyAsync(this::load); // ok: a class of the file overrides it
    }
  }

  private static class Cached extends Base {
    @Override
    String load() {
      return "cached";
    }
  }

  private static class Named {
    String load() {
      return read();
    }

    CompletableFuture<String> later() {
      return CompletableFuture.supplyAsync(this::load); // ok: an anonymous class of the file overrides it
    }
  }

  static final HiddenClasses.Named EMPTY =
      new HiddenClasses.Named() {
        @Override
        String load() {
          return "";
        }
      };

  enum Level {
    LOW {
      @Override
      String load() {
        return "low";
      }
    },
    HIGH;

    String load() {
      return read();
    }

    CompletableFuture<String> later() {
      return CompletableFuture.supplyAsync(this::load); // ok: a constant overrides it
    }
  }

  static class Open {
    String load() {
      return read();
    }

    CompletableFuture<String> later() {
      return CompletableFuture.supplyAsync(this::load); // ok: another file may extend the class
    }
  }

  static Object sample() {
    return new Cached().later().join() + new Loader().later().join();
  }

  private static String read() {
    try {
      return Files.readString(Path.of("page"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
