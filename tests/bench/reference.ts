// What the edge is held against: nginx serving the same bytes with the same headers from a file, else a bare node:http server.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { childEnv } from "#lib/env.ts";
import { freePort } from "#lib/run/free-port.ts";
import { type Answer, fetchAnswer } from "./fetch-answer.ts";
import type { Server } from "./portal.ts";
import { start } from "./processes.ts";

export type Reference = { name: string; server: Server; url: string };

/** Set by the server itself, or by the file. */
const ownHeaders = /^(?:content-type|content-length|content-encoding|etag|date|connection|keep-alive)$/;

export async function startReference(folder: string, answer: Answer): Promise<Reference> {
  const name = nginxName();
  const port = await freePort();
  const files = resolve(folder, "reference");
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, "page.html"), answer.body);
  writeFileSync(join(files, "page.html.gz"), answer.body);
  const words = name ? nginxWords(files, port, answer) : bareWords(files, port, answer);
  const server = { process: start("server", words), address: `http://127.0.0.1:${port}`, port };
  const url = `${server.address}/page.html`;
  await answering(url);
  return { name: name ?? "bare node:http", server, url };
}

/** nginx with the module for files that were compressed before; null when the machine has none. */
function nginxName(): string | null {
  const { stderr, status } = spawnSync("nginx", ["-V"], { encoding: "utf8", env: childEnv() });
  if (status !== 0 || !stderr.includes("http_gzip_static_module")) return null;
  return /nginx\/[\d.]+/.exec(stderr)?.[0] ?? "nginx";
}

function nginxWords(files: string, port: number, answer: Answer): string[] {
  const added = Object.entries(answer.headers)
    .filter(([header]) => !ownHeaders.test(header))
    .map(([header, value]) => `add_header ${header} "${value.replaceAll('"', '\\"')}";`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${files}/tmp-${kind};`,
  );
  const settings = `
    worker_processes 1; master_process off; daemon off; pid ${files}/nginx.pid; error_log ${files}/error.log;
    events { worker_connections 1024; }
    http {
      ${temporary.join(" ")}
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; gzip_static on;
      types { text/html html; } charset utf-8;
      server { listen 127.0.0.1:${port}; root ${files}; location / { ${added.join("\n")} } }
    }`;
  const file = join(files, "nginx.conf");
  writeFileSync(file, settings);
  return ["nginx", "-c", file];
}

function bareWords(files: string, port: number, answer: Answer): string[] {
  const script = join(import.meta.dirname, "bare-server.ts");
  const headers = Object.fromEntries(
    Object.entries(answer.headers).filter(([header]) => !/^(?:date|connection|keep-alive)$/.test(header)),
  );
  return [process.execPath, script, join(files, "page.html"), String(port), JSON.stringify(headers)];
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetchAnswer(url).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`${url} does not answer`);
}
