import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@WebServlet("/count")
class ServletCounts extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Integer> hits = new ConcurrentHashMap<>(); // want "`hits` never loses an entry"

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    hits.merge(request.getRemoteAddr(), 1, Integer::sum);
    response.setIntHeader("X-Hits", hits.get(request.getRemoteAddr()));
  }
}
