import { checkPicture, tablesOf, type CheckPicture } from '#app/checkPicture';
import type { Finding } from '#domain/finding/finding';
import { validate } from '#domain/validate/validate';
import { reprint, smallDisclosure, type SmallDocument } from '../support/smallDisclosure';

function pictureOf(document: SmallDocument, verified: readonly string[] = []): CheckPicture {
  const validation = validate({ ...document, structure: [] });
  const findings = validation.findings.filter(({ id }) => !verified.includes(id));
  const amounts = document.facts.filter(({ printed }) => printed.kind === 'number').length;
  return checkPicture({ tables: document.tables, facts: document.facts, graded: validation.graded, findings, coverage: { amounts, related: validation.related } });
}

describe('校验图', () => {
  const clean = smallDisclosure();
  const wrong = reprint(clean, '公开05表', '2010302', '项目支出', '29.00');
  const at = (picture: CheckPicture, label: string) => picture.tiles.find((tile) => tile.label === label);

  it('has a tile for each table, by its number', () => {
    const { tiles } = pictureOf(clean);
    expect(tiles.map(({ name }) => name)).toEqual(clean.tables.map(({ code, name }) => [code, name].filter((part) => part !== '').join(' ')));
    expect(at(pictureOf(clean), '05')).toMatchObject({ errors: 0, rounding: 0, state: 'good' });
  });

  it('shows no error and no failing link where all figures agree', () => {
    const { tiles, links } = pictureOf(clean);
    expect(tiles.filter(({ state }) => state === 'error')).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ failing }) => failing > 0)).toEqual([]);
  });

  it('marks the table of the wrong cell, and the links to the tables that print the same figure', () => {
    const picture = pictureOf(wrong);
    const tile = at(picture, '05');
    expect(tile).toMatchObject({ state: 'error', errors: 1 });
    const failing = picture.links.filter(({ state }) => state === 'error');
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.every(({ from, to }) => from === tile?.table || to === tile?.table)).toBe(true);
  });

  it('keeps every link in the order of the tiles, once for each pair', () => {
    const { links } = pictureOf(wrong);
    expect(links.every(({ from, to, failing, relations }) => from < to && failing <= relations)).toBe(true);
    expect(new Set(links.map(({ from, to }) => `${from}-${to}`)).size).toBe(links.length);
  });

  it('follows the findings that are still open', () => {
    const errors = validate({ ...wrong, structure: [] }).findings.filter(({ grade }) => grade === '错误');
    const picture = pictureOf(wrong, errors.map(({ id }) => id));
    expect(at(picture, '05')).toMatchObject({ errors: 0 });
    expect(picture.links.filter(({ state }) => state === 'error')).toEqual([]);
    expect(picture.links.filter(({ verified }) => verified > 0).map(({ state }) => state)).toContain('rounding');
  });

  it('leaves a table alone when only the text says it wrongly', () => {
    const [cell] = validate({ ...wrong, structure: [] }).findings[0]?.cells ?? [];
    const ofText: Finding = { id: 'text', rule: 'W-401', kind: '文表', grade: '错误', message: '', cells: cell === undefined ? [] : [cell], quotes: [], suspects: [{ line: 3, text: '1.00', suggested: '2.00' }], folded: 0 };
    const draw = (findings: readonly Finding[]) => checkPicture({ tables: clean.tables, facts: clean.facts, graded: [], findings, coverage: { amounts: 1, related: 1 } }).tiles;
    expect(draw([ofText]).filter(({ state }) => state === 'error')).toEqual([]);
    expect(draw([{ ...ofText, suspects: cell === undefined ? [] : [{ sheet: cell.sheet, address: cell.address }] }]).filter(({ state }) => state === 'error')).toHaveLength(1);
  });

  it('calls a table without figures empty', () => {
    const tables = clean.tables.map((table) => (table.code === '公开08表' ? { ...table, empty: true } : table));
    expect(at(pictureOf({ ...clean, tables }), '08')).toMatchObject({ state: 'empty' });
  });

  it('tells how much of the document takes part', () => {
    const { coverage } = pictureOf(clean);
    expect(coverage.share).toBeCloseTo(coverage.related / coverage.amounts);
    expect(checkPicture({ tables: [], facts: [], graded: [], findings: [], coverage: { amounts: 0, related: 0 } }).coverage.share).toBe(0);
  });

  it('tells two tables on one sheet apart by their rows', () => {
    const [first, second] = clean.tables;
    if (first === undefined || second === undefined) throw new Error('two tables are needed');
    const range = { top: 4, left: 0, bottom: 20, right: 5 };
    const tables = [{ ...first, sheet: '汇总', range }, { ...second, sheet: '汇总', range: { ...range, top: 30, bottom: 50 } }];
    const finding = { id: 'x', rule: 'T-107', kind: '表内', grade: '错误', message: '', cells: [{ sheet: '汇总', address: 'C35', table: '', row: '', column: '', printed: '1' }], quotes: [], suspects: [], folded: 0 } as const;
    expect([...tablesOf(finding, tables)]).toEqual([second.index]);
    expect([...tablesOf({ ...finding, suspects: [{ sheet: '汇总', address: 'C9' }] }, tables)]).toEqual([first.index]);
  });
});
