// A ZIP archive from outside (PKWARE APPNOTE.TXT 6.3). Nothing is unpacked but what is asked for, and never more than there
// is room for, whatever the archive says of itself.
import { crc32, inflateRawSync } from "node:zlib";
import { Unreadable } from "./unreadable.ts";

export type Archive = { has(path: string): boolean; read(path: string): Buffer };

/** In bytes: one part, all parts together, and what the archive may claim to hold. */
const most = { entries: 500, part: 16 * 1024 * 1024, all: 32 * 1024 * 1024, claimed: 64 * 1024 * 1024 };

type Entry = { flags: number; method: number; crc: number; packed: number; plain: number; offset: number };

/** Throws Unreadable for what is no archive, is encrypted, or would be too large. */
export function openArchive(bytes: Buffer): Archive {
  const entries = directoryOf(bytes);
  const claimed = [...entries.values()].reduce((sum, { plain }) => sum + plain, 0);
  if (claimed > most.claimed) throw new Unreadable("unpacks_too_large");
  let left = most.all;
  return {
    has: (path) => entries.has(path),
    read(path) {
      const entry = entries.get(path);
      if (!entry) throw new Unreadable("damaged");
      const content = unpacked(bytes, entry, Math.min(left, most.part));
      left -= content.length;
      return content;
    },
  };
}

function directoryOf(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) throw new Unreadable("damaged");
  const count = bytes.readUInt16LE(end + 10);
  if (count > most.entries) throw new Unreadable("unpacks_too_large");
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) throw new Unreadable("damaged");
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
    // Two of one name: programs differ in which of them they read.
    if (entries.has(name)) throw new Unreadable("damaged");
    entries.set(name, {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      plain: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacked(bytes: Buffer, { flags, method, crc, packed, offset }: Entry, room: number): Buffer {
  if ((flags & 1) === 1) throw new Unreadable("has_password");
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50)
    throw new Unreadable("damaged");
  const begin = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(begin, begin + packed);
  if (content.length !== packed) throw new Unreadable("damaged");
  const plain = method === 0 ? stored(content, room) : method === 8 ? inflated(content, room) : null;
  if (plain === null || crc32(plain) !== crc) throw new Unreadable("damaged");
  return plain;
}

function stored(content: Buffer, room: number): Buffer {
  if (content.length > room) throw new Unreadable("unpacks_too_large");
  return content;
}

/** Stops where the room ends: what an archive says of its sizes need not be true. */
function inflated(content: Buffer, room: number): Buffer {
  if (room === 0) throw new Unreadable("unpacks_too_large");
  try {
    return inflateRawSync(content, { maxOutputLength: room });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new Unreadable(isTooLarge ? "unpacks_too_large" : "damaged");
  }
}
