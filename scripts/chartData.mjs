// Turns the 科目 lists (tab separated: code, name, level, …) into the compact data modules of src/domain/chart/data.
// Usage: node scripts/chartData.mjs <folder with subjects-*.tsv>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = process.argv[2];
if (source === undefined) {
  console.error('usage: node scripts/chartData.mjs <folder with subjects-*.tsv>');
  process.exit(2);
}
const target = new URL('../src/domain/chart/data/', import.meta.url);

const rowsOf = (file) =>
  readFileSync(join(source, file), 'utf8')
    .split('\n')
    .filter((line) => /^\d{3}/.test(line))
    .map((line) => line.split('\t'));

const attested = rowsOf('subjects-functional-attested.tsv');
const attestedCodes = new Set(attested.map(([code]) => code));
const unverified = rowsOf('subjects-functional-unverified.tsv').filter(([code]) => !attestedCodes.has(code));
/** Official names where the only document at hand prints another one; what it prints becomes a known misprint. */
const OFFICIAL_NAMES = { 30999: '其他基本建设支出', 31302: '对社会保险基金补助' };
const economic = rowsOf('subjects-economic-2023.tsv').map(([code, name, level, seen, deviating]) =>
  code in OFFICIAL_NAMES && OFFICIAL_NAMES[code] !== name ? [code, OFFICIAL_NAMES[code], level, seen, [deviating, name].filter(Boolean).join(';')] : [code, name, level, seen, deviating],
);
const misprints = economic.flatMap(([code, , , , deviating]) =>
  (deviating ?? '')
    .split(';')
    .map((entry) => entry.trim().replace(/\([^)]*\)$/, ''))
    .filter((entry) => entry !== '')
    .filter((entry) => !economic.some(([other, name]) => other !== code && name.startsWith(entry)))
    .map((entry) => [code, entry]),
);

const block = (rows) => rows.map(([code, name]) => `${code} ${name}`).join('\n');
const write = (file, comment, constant, body) =>
  writeFileSync(new URL(file, target), `/** ${comment} */\nexport const ${constant} = \`\n${body}\n\`;\n`);

write('functionalAttested.ts', '支出功能分类科目 met in published documents (2022–2026): "code name" a line.', 'FUNCTIONAL_ATTESTED', block(attested));
write('functionalUnverified.ts', '支出功能分类科目 from general knowledge of the 2023 edition, not read in a published list: for the picker and for 提示 only.', 'FUNCTIONAL_UNVERIFIED', block(unverified));
write('economicAttested.ts', '部门预算支出经济分类科目 as printed in published documents (2022–2024): "code name" a line.', 'ECONOMIC_ATTESTED', block(economic));
write('economicMisprints.ts', 'Deviating spellings of 支出经济分类科目 met in print, by code: mistakes or truncations, recognised but never written.', 'ECONOMIC_MISPRINTS', block(misprints));

const BOUNDARIES = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'];
const LETTERS = [...'abcdefghjklmnopqrstwxyz'];
const collator = new Intl.Collator('zh-Hans-u-co-pinyin');
const initialOf = (character) => LETTERS[BOUNDARIES.findLastIndex((boundary) => collator.compare(boundary, character) <= 0)];
const SECOND_READING = { 重: 'c', 行: 'h', 传: 'z', 调: 't', 长: 'z', 会: 'k', 藏: 'z', 还: 'h' };
const byLetter = new Map(LETTERS.map((letter) => [letter, new Set()]));
for (const [, name] of [...attested, ...unverified, ...economic]) {
  for (const character of name) if (/\p{Script=Han}/u.test(character)) for (const letter of [initialOf(character), SECOND_READING[character]]) byLetter.get(letter)?.add(character);
}
const initials = [...byLetter].filter(([, set]) => set.size > 0).map(([letter, set]) => `${letter} ${[...set].sort(collator.compare).join('')}`);
write('initials.ts', '拼音首字母 of every character that occurs in a 科目名称: "letter characters" a line.', 'INITIALS', initials.join('\n'));
