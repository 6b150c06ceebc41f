import java.io.IOException;
import java.util.List;

class Retried {
  interface Peer {
    int ask() throws IOException;
  }

  record Node(int id) {}

  static boolean known(Peer peer, List<Node> nodes) {
    int failures = 0;
    while (true) {
      try {
        int id = peer.ask();
        for (Node node : nodes) { // ok: searched again only after a failure
          if (node.id() == id) {
            return true;
          }
        }
        return false;
      } catch (IOException e) {
        failures++;
        if (failures > 3) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  static int answers(List<Peer> peers, List<Node> nodes) {
    int known = 0;
    for (Peer peer : peers) {
      try {
        int id = peer.ask();
        for (Node node : nodes) { // want "`nodes` is searched for an equal key"
          if (node.id() == id) {
            known++;
            break;
          }
        }
      } catch (IOException e) {
        known--;
      }
    }
    return known;
  }
}
