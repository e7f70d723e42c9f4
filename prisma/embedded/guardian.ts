// Clears a temporary cluster away however its process ends: a shell that waits for the far end of a pipe to close.
import { spawn } from "node:child_process";

const script = `
read -r _
word="$1/data/postmaster.pid"
pid=$(head -n 1 "$word" 2>/dev/null)
if [ -n "$pid" ]; then kill -QUIT "$pid" 2>/dev/null; fi
tries=0
while [ -e "$word" ] && [ $tries -lt 100 ] && kill -0 "$pid" 2>/dev/null; do sleep 0.05; tries=$((tries + 1)); done
rm -rf "$1" || { sleep 1; rm -rf "$1"; }
`;

/** Gives the function that clears the folder away now. */
export function guard(folder: string): () => Promise<void> {
  const shell = spawn("sh", ["-c", script, "sh", folder], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise<void>((resolve) => shell.once("exit", () => resolve()));
  shell.unref();
  // A process that has nothing else to do shall not wait for its guardian.
  (shell.stdin as unknown as { unref?(): void } | null)?.unref?.();
  return async () => {
    shell.ref();
    shell.stdin?.end();
    await ended;
  };
}
