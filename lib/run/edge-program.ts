// The edge as a program of its own. Whoever starts it sends its options first, and asks later whether it is still there.
import { type EdgeOptions, startEdge } from "#lib/http/edge.ts";
import "./end-with-parent.ts";

process.once("message", async (options: EdgeOptions) => {
  const starting = startEdge(options);
  process.on("message", () => starting.then(() => process.send?.("here")));
  const edge = await starting;
  process.once("SIGTERM", async () => {
    await edge.close();
    process.exit();
  });
});
// There is nothing to do but wait for the options.
process.channel?.ref();
