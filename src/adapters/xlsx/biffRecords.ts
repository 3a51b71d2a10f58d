/** One record of an Excel 97–2003 workbook stream. */
export interface BiffRecord {
  readonly id: number;
  readonly offset: number;
  readonly data: DataView;
}

/** The records of a workbook stream in order, up to its end or to the first damage. */
export function* biffRecords(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  while (at + 4 <= stream.length) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) return;
    yield { id: view.getUint16(at, true), offset: at, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

/** A text of a record: its characters are one or two bytes wide, as its flag says. */
export function biffText(data: DataView, at: number, characters: number): string {
  const wide = (data.getUint8(at) & 1) === 1;
  const end = at + 1 + characters * (wide ? 2 : 1);
  if (end > data.byteLength) return '';
  const codes = Array.from({ length: characters }, (_, index) => (wide ? data.getUint16(at + 1 + index * 2, true) : data.getUint8(at + 1 + index)));
  return String.fromCharCode(...codes);
}
