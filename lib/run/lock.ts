// A lock file: it names the living process that holds a folder, and carries a word from it to others.
import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** `started` tells the holder from a later process that was given the same number. */
export type Holder = { pid: number; started: string; word?: string };

export type Lock = { say(word: string): void; release(): void };

/** Takes the lock for this process; null when a living process has it. */
export function takeLock(file: string): Lock | null {
  const self: Holder = { pid: process.pid, started: startOf(process.pid) ?? "" };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (writeNew(file, self)) return lockHeld(file, self);
    if (lockHolder(file)) return null;
    removeStale(file);
  }
  return null;
}

/** The living process that has the lock, or null. */
export function lockHolder(file: string): Holder | null {
  const holder = readHolder(file);
  if (!holder) return null;
  return startOf(holder.pid) === holder.started ? holder : null;
}

function lockHeld(file: string, self: Holder): Lock {
  return {
    say(word) {
      const next = `${file}.${self.pid}`;
      writeFileSync(next, JSON.stringify({ ...self, word }), { mode: 0o600 });
      renameSync(next, file);
    },
    release() {
      if (readHolder(file)?.pid === self.pid) rmSync(file, { force: true });
    },
  };
}

function writeNew(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Looks again at what was set aside: another process may just have taken the lock that seemed stale. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockHolder(aside)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

/** When a process began, as its system writes it; null when there is no such process any more. */
export function startOf(pid: number): string | null {
  return process.platform === "linux" ? startInProc(pid) : startFromPs(pid);
}

function startInProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces: count from behind it. A zombie is dead.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z") return null;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

function startFromPs(pid: number): string | null {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
