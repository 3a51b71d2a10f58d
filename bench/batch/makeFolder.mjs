// Makes a folder of many workbooks as a bureau receives them: the cases (or our own samples where there are none), most with
// one figure mistyped, and some files that are no readable workbook among them. The same count gives the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FIXED_DATE = new Date(2024, 0, 1, 0, 0, 0);
const A_CELL_WITH_FIGURE = /<v>(\d+\.\d\d)<\/v>/gu;

/** One file in this many is broken, one way after the other. */
const BROKEN_EVERY = 50;
const BREAKS = [(bytes) => bytes.slice(0, bytes.length >> 1), () => strToU8('单位：万元\n收入,1097.51\n'), () => new Uint8Array(0), () => zipSync({ 'a.txt': strToU8('文本') })];

/** Writes `count` workbooks made from `originals` (paths) below `folder`, and returns how many of them are broken. */
export function makeFolder(folder, originals, count) {
  const sources = originals.map(openWorkbook);
  let broken = 0;
  for (let number = 0; number < count; number += 1) {
    const place = join(folder, `第${String(Math.floor(number / 100) + 1).padStart(2, '0')}批`);
    if (number % 100 === 0) mkdirSync(place, { recursive: true });
    const good = variant(sources[number % sources.length], number);
    const breaks = number % BROKEN_EVERY === BROKEN_EVERY - 1;
    if (breaks) broken += 1;
    writeFileSync(join(place, `单位${String(number + 1).padStart(4, '0')}.xlsx`), breaks ? BREAKS[Math.floor(number / BROKEN_EVERY) % BREAKS.length](good) : good);
  }
  return broken;
}

function openWorkbook(path) {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const figures = Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name))
    .sort()
    .flatMap((name) => [...strFromU8(parts[name]).matchAll(A_CELL_WITH_FIGURE)].map((found) => ({ name, at: found.index, text: found[0], figure: found[1] })));
  return { parts, figures };
}

/** Every third workbook stays as it was; in the others one figure has one digit too many or another first digit. */
function variant({ parts, figures }, number) {
  const chosen = figures[(number * 7919) % figures.length];
  if (number % 3 === 0 || chosen === undefined) return packed(parts);
  const wrong = number % 2 === 0 ? `${chosen.figure.slice(0, 1)}${chosen.figure}` : `${(Number(chosen.figure[0]) % 9) + 1}${chosen.figure.slice(1)}`;
  const xml = strFromU8(parts[chosen.name]);
  return packed({ ...parts, [chosen.name]: strToU8(`${xml.slice(0, chosen.at)}<v>${wrong}</v>${xml.slice(chosen.at + chosen.text.length)}`) });
}

function packed(parts) {
  return zipSync(parts, { level: 6, mtime: FIXED_DATE });
}
