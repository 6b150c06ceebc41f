import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import com.rabbitmq.client.Channel;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Messages are sent from the common pool, and confirmed in callbacks. */
class Notifications {
  private final Semaphore window = new Semaphore(100);
  private final ExecutorService virtualLike = Executors.newCachedThreadPool();

  CompletableFuture<Void> confirmed(Channel channel, byte[] body) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            channel.basicPublish("", "mail", null, body);
            channel.waitForConfirmsOrDie(); // want "`Channel.waitForConfirmsOrDie` blocks a thread of the common pool"
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  void all(List<Message> messages, MessageProducer producer) {
    messages.parallelStream().forEach(message -> send(producer, message)); // want "`MessageProducer.send`, called by `send`, blocks a thread of the common pool"
  }

  private static void send(MessageProducer producer, Message message) {
    try {
      producer.send(message);
    } catch (jakarta.jms.JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  void throttled(Producer<String, String> producer, String text) {
    producer.send(
        new ProducerRecord<>("mail", text),
        (sent, failure) -> window.acquireUninterruptibly()); // want "`Semaphore.acquireUninterruptibly` blocks whichever thread completes the future"
  }

  void throttledBefore(Producer<String, String> producer, String text) {
    window.acquireUninterruptibly(); // ok: the caller of an ordinary method waits
    producer.send(new ProducerRecord<>("mail", text), (sent, failure) -> window.release()); // ok: releases, does not wait
  }

  void called(ListenableFuture<String> sent, CountDownLatch others) {
    Futures.addCallback(
        sent,
        new FutureCallback<String>() {
          @Override
          public void onSuccess(String id) {
            try {
              others.await(); // want "`CountDownLatch.await` blocks whichever thread completes the future"
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }

          @Override
          public void onFailure(Throwable failure) {
            others.countDown(); // ok: counts, does not wait
          }
        },
        MoreExecutors.directExecutor());
  }

  CompletableFuture<Void> elsewhere(Channel channel) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            channel.waitForConfirms(1000); // ok: an executor for tasks that wait
          } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
          }
        },
        virtualLike);
  }

  CompletableFuture<Boolean> tried() {
    return CompletableFuture.supplyAsync(() -> window.tryAcquire()); // ok: looks, does not wait
  }
}
