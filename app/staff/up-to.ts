// The body of a form that brings a file, read as it comes: what is beyond the limit is thrown away and not kept in memory.

type Taken = {
  body: Pick<Body, "formData">;
  /** To be asked when the body was read. */
  isTooLarge(): boolean;
};

/** `largest`: in bytes. What was cut off is no form any more. */
export function upTo(request: Request, largest: number): Taken {
  let length = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.byteLength;
      if (length <= largest) controller.enqueue(chunk);
    },
  });
  const type = request.headers.get("content-type") ?? "";
  const body = new Response(request.body?.pipeThrough(counter) ?? null, {
    headers: { "content-type": type },
  });
  return { body, isTooLarge: () => length > largest };
}
