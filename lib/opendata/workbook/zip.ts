// A ZIP archive written while its files are read (PKWARE APPNOTE.TXT 6.3): sizes follow each file, so that nothing waits
// for its end. Nothing in it depends on the clock: the same files make the same bytes.
import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

export type ZipEntry = { path: string; content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

type Tally = { crc: number; plain: number; packed: number };

const version = 20;
/** Sizes follow the content (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808;
const deflate = 8;
/** 1980-01-01, the first day that the format knows. */
const [time, date] = [0, 0x21];
/** Without the format's 64-bit extension. */
const largest = 0xffff_ffff;

export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array, void, undefined> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content } of entries) {
    const name = Buffer.from(path);
    const tally: Tally = { crc: 0, plain: 0, packed: 0 };
    yield Buffer.concat([words([0x04034b50, 4], ...commonHead({ crc: 0, plain: 0, packed: 0 }, name)), name]);
    yield* packed(content, tally);
    yield words([0x08074b50, 4], [tally.crc, 4], [tally.packed, 4], [tally.plain, 4]);
    directory.push(directoryEntry(name, tally, offset));
    offset += 30 + name.length + tally.packed + 16;
    if (Math.max(tally.plain, offset) > largest) throw new RangeError("more than a ZIP archive holds");
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = directory.length;
  yield Buffer.concat([
    ...directory,
    words([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]),
  ]);
}

async function* packed(content: ZipEntry["content"], tally: Tally): AsyncGenerator<Uint8Array> {
  const packing = createDeflateRaw();
  // What breaks on either side ends the other, and is thrown where the pieces are taken.
  pipeline(Readable.from(counted(content, tally)), packing, () => undefined);
  for await (const piece of packing) {
    tally.packed += piece.length;
    yield piece;
  }
}

async function* counted(content: ZipEntry["content"], tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    tally.crc = crc32(piece, tally.crc);
    tally.plain += piece.length;
    yield piece;
  }
}

type Word = [value: number, bytes: 2 | 4];

function commonHead({ crc, plain, packed }: Tally, name: Buffer): Word[] {
  return [
    [version, 2],
    [flags, 2],
    [deflate, 2],
    [time, 2],
    [date, 2],
    [crc, 4],
    [packed, 4],
    [plain, 4],
    [name.length, 2],
    [0, 2],
  ];
}

function directoryEntry(name: Buffer, tally: Tally, offset: number): Uint8Array {
  const rest: Word[] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4],
  ];
  return Buffer.concat([words([0x02014b50, 4], [version, 2], ...commonHead(tally, name), ...rest), name]);
}

/** Numbers one after the other, the lowest byte first. */
function words(...list: Word[]): Buffer {
  const written = Buffer.alloc(list.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of list) at = written.writeUIntLE(value, at, bytes);
  return written;
}
