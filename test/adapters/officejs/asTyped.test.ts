import fc from 'fast-check';
import { cellEntry, entriesOf, textInput } from '#adapters/officejs/asTyped';
import { contentOf } from '#adapters/officesim/cellInput';

const typedLike = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from(`0123456789.,%-+=/:()eE '"@#¥年月日`)), maxLength: 10 }),
  fc.constantFrom('TRUE', 'false', '#N/A', '2023年', '2023-1-1', '1/2', '12:30', '007', "'", '一、基本支出', '1.基本支出', '2010301'),
);

test('any text is kept as text by a cell of any format', () => {
  fc.assert(
    fc.property(typedLike.filter((text) => text !== ''), fc.constantFrom('General', '@', '#,##0.00'), (text, format) => {
      expect(contentOf(cellEntry({ value: text }), format)).toEqual({ constant: text });
    }),
    { numRuns: 2000 },
  );
});

test('what was read can be written back unchanged', () => {
  const content = fc.oneof(
    typedLike.map((text) => ({ entry: text, value: text, kept: text === '' ? { constant: null } : { constant: text } })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ entry: value, value, kept: { constant: value } })),
    fc.boolean().map((value) => ({ entry: value, value, kept: { constant: value } })),
    fc.constant({ entry: '=A1', value: 5, kept: { formula: '=A1' } }),
  );
  fc.assert(
    fc.property(content, ({ entry, value, kept }) => {
      expect(contentOf(entriesOf([[entry]], [[value]])[0]?.[0], 'General')).toEqual(kept);
    }),
  );
});

test.each(['收入支出决算总表', '一、一般公共预算', '单位：万元', '项目', '——', '…'])('the label %s is written as it is', (label) => {
  expect(textInput(label)).toBe(label);
});
