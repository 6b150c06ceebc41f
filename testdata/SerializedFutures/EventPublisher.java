import com.google.common.util.concurrent.ListeningExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** A record that is waited for one by one is a batch of one. */
class EventPublisher {
  private final Producer<String, String> producer;

  EventPublisher(Producer<String, String> producer) {
    this.producer = producer;
  }

  List<RecordMetadata> publish(List<String> events) throws ExecutionException, InterruptedException {
    List<RecordMetadata> sent = new ArrayList<>();
    for (String event : events) {
      sent.add(producer.send(new ProducerRecord<>("events", event)).get()); // want "`get` waits for each `send`"
    }
    return sent;
  }

  List<String> listening(ListeningExecutorService executor, List<String> events) throws Exception {
    List<String> done = new ArrayList<>();
    for (String event : events) {
      done.add(executor.submit(() -> event.trim()).get()); // want "`get` waits for each `submit`"
    }
    return done;
  }

  int[] numbers(int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> i * i))
        .mapToInt(CompletableFuture::join) // want "`join` waits for each `supplyAsync`"
        .toArray();
  }

  RecordMetadata one(String event) throws ExecutionException, InterruptedException {
    return producer.send(new ProducerRecord<>("events", event)).get(); // ok: one record
  }

  void all(List<String> events) {
    for (String event : events) {
      producer.send(new ProducerRecord<>("events", event)); // ok: nobody waits in the loop
    }
    producer.flush();
  }
}
