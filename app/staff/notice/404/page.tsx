// What the edge sends where Next finds nothing: Next's own answer to that is empty without scripts.
import NotFound from "../../not-found.tsx";

export default NotFound;
