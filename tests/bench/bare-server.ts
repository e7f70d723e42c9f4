// The least that Node can do: one file from memory, with the edge's headers.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [, , file = "", port = "0", headers = "{}"] = process.argv;
const body = readFileSync(file).toString("latin1");
const list = Object.entries(JSON.parse(headers) as Record<string, string>).flat();
const tag = (JSON.parse(headers) as Record<string, string>)["etag"];

createServer({ optimizeEmptyRequests: true }, (request, response) => {
  if (request.headers["if-none-match"] === tag) response.writeHead(304, ["etag", tag ?? ""]).end();
  else response.writeHead(200, list).end(body, "latin1");
}).listen(Number(port), "127.0.0.1");
