import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A source of whole numbers below a bound; the same seed gives the same numbers. */
export type Dice = (below: number) => number;

/** Numbers for one case of a seed, so that any case can be made again without those before it. */
export function diceOf(seed: number, number: number): Dice {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const EXTREMES = ['', '0', '-1', '1e999', 'NaN', '1048577', '4294967296', '99999999999999999999', 'XFD1048576', 'AAAA1', 'A0', 'A1:XFD1048576', '__proto__', 'constructor', '../..', '&#0;', '&#x110000;', '&constructor;', '&lt;', '=1+1', '\u202e1,097.51\u200b', '合计', '元', '2023', '0.00', '-', '[Red][>=1e9]0.00;;;', '一'.repeat(5000), '<c '.repeat(2000), ' '.repeat(5000), '（'.repeat(2000), '1,'.repeat(2000)];
const VALUES = /"[^"]*"|(?<=>)[^<]+(?=<)/gu;

/** A file changed as damage or malice would: bytes anywhere, a part of its container, or a value of its XML. */
export function mutate(bytes: Uint8Array, dice: Dice): Uint8Array {
  const parts = dice(4) === 0 ? undefined : partsOf(bytes);
  if (parts === undefined) return changeBytes(bytes, dice);
  const names = Object.keys(parts);
  const changed = { ...parts };
  for (let left = 1 + dice(3); left > 0; left -= 1) {
    const name = names[dice(names.length)] ?? '';
    const part = changed[name] ?? new Uint8Array();
    changed[name] = dice(3) === 0 ? changeBytes(part, dice) : strToU8(mutateText(strFromU8(part), dice));
  }
  return zipSync(changed, { level: 1 });
}

/** A text with some of its values put to extremes, lines moved, or pieces doubled. */
export function mutateText(text: string, dice: Dice): string {
  const values = [...text.matchAll(VALUES)];
  const chosen = values[dice(Math.max(values.length, 1))];
  const extreme = EXTREMES[dice(EXTREMES.length)] ?? '';
  if (chosen !== undefined && dice(4) > 0) return text.slice(0, chosen.index) + (chosen[0].startsWith('"') ? `"${extreme}"` : extreme) + text.slice(chosen.index + chosen[0].length);
  const at = dice(text.length + 1);
  const size = dice(400);
  const piece = text.slice(at, at + size);
  return [text.slice(0, at) + extreme + text.slice(at), text.slice(0, at) + text.slice(at + size), text.slice(0, at) + piece.repeat(1 + dice(30)) + text.slice(at)][dice(3)] ?? text;
}

function changeBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  let now = bytes;
  for (let left = 1 + dice(4); left > 0; left -= 1) {
    const at = dice(now.length + 1);
    const size = 1 + dice(200);
    const piece = now.subarray(at, at + size);
    const kind = dice(6);
    if (kind === 0) now = now.slice(0, at);
    else if (kind === 1) now = concat(now.subarray(0, at), now.subarray(at + size));
    else if (kind === 2) now = concat(now.subarray(0, at + size), piece, now.subarray(at + size));
    else now = now.map((byte, index) => (index >= at && index < at + Math.min(size, 4) ? (kind === 3 ? 0 : kind === 4 ? 255 : byte ^ size) : byte));
  }
  return now;
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
