import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SpringConfiguration {
  @Bean
  Cache<String, byte[]> images() {
    return Caffeine.newBuilder().recordStats().build(); // want "`Caffeine` builds a cache without size"
  }

  @Bean
  Cache<String, byte[]> sessions() {
    return Caffeine.newBuilder() // ok: entries expire
        .expireAfterAccess(Duration.ofMinutes(30))
        .build();
  }

  @Bean
  Cache<Class<?>, String> names() {
    return Caffeine.newBuilder().build(); // ok: as many as classes
  }
}
