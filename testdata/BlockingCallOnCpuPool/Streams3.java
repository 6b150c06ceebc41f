import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The documentation of Schedulers.computation(): not for blocking or I/O-bound work. */
class Streams3 {
  private final EntityManager entities;
  private final OkHttpClient http = new OkHttpClient();

  Streams3(EntityManager entities) {
    this.entities = entities;
  }

  Observable<String> names(List<Long> ids) {
    return Observable.fromIterable(ids)
        .observeOn(Schedulers.computation())
        .map(id -> entities.find(String.class, id)); // want "`EntityManager.find` blocks a thread of a pool that has about one per core"
  }

  Single<Integer> status(Request request) {
    return Single.fromCallable(() -> http.newCall(request).execute().code()) // want "`Call.execute`"
        .subscribeOn(Schedulers.computation());
  }

  Observable<Integer> polled(Request request) {
    return Observable.interval(1, TimeUnit.SECONDS)
        .map(tick -> http.newCall(request).execute().code()); // want "`Call.execute`"
  }

  Observable<String> onIo(List<Long> ids) {
    return Observable.fromIterable(ids)
        .observeOn(Schedulers.io())
        .map(id -> entities.find(String.class, id)); // ok: the scheduler for I/O
  }

  Single<Integer> subscribedOnIo(Request request) {
    return Single.fromCallable(() -> http.newCall(request).execute().code()) // ok: the scheduler for I/O
        .subscribeOn(Schedulers.io());
  }
}
