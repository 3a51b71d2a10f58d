import { PAGE } from './documentStyle';

const LINE = { usual: 28, close: 26 } as const;
/** The title of the 目录 above its entries, and the two empty paragraphs that end it and its pages, in points. */
const HEAD = 40;
const TAIL = 30;
const ROOM = (PAGE.size.height - PAGE.margin.top - PAGE.margin.bottom) / 20;

/** 目录行距 in points: 28, closer where the last entry would fill its page and leave what ends the 目录 a blank page of its own. */
export function contentsLine(entries: number): number {
  const first = Math.floor((ROOM - HEAD) / LINE.usual);
  const further = Math.floor(ROOM / LINE.usual);
  const onLast = entries <= first ? entries : (entries - first) % further || further;
  const left = (entries <= first ? ROOM - HEAD : ROOM) - onLast * LINE.usual;
  return left < TAIL ? LINE.close : LINE.usual;
}
