package syntax; import java.util.List; import static java.util.Map.*; import java.util.*;
// the end
