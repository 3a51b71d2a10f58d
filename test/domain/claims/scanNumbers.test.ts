import { readLine } from '#domain/claims/line';
import { scanNumbers } from '#domain/claims/scanNumbers';

function figures(text: string): readonly string[] {
  return scanNumbers(readLine(text, 1)).figures.map(({ kind, digits, unit }) => `${kind} ${digits}${unit}`);
}

const FIGURES: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['收入总计1,112.22万元', ['money 1112.22万元']],
  ['收入总计１１１２．２２ 万 元', ['money 1112.22万元']],
  ['收入总计1，112.22万元', ['money 1112.22万元']],
  ['各是4125.49,4143.91万元', ['money 4125.49万元', 'money 4143.91万元']],
  ['分别为10.5、20和30.25万元', ['money 10.5万元', 'money 20万元', 'money 30.25万元']],
  ['占84.1%、10.2%和5.7 ％', ['percent 84.1%', 'percent 10.2%', 'percent 5.7%']],
  ['支出1.2亿元，其中30元', ['money 1.2亿元', 'money 30元']],
  ['车辆1辆，设备0台（套），接待12批次、148人次', ['count 1辆', 'count 0台(套)', 'count 12批次', 'count 148人次']],
  ['提高3.2个百分点', ['points 3.2个百分点']],
  ['对个人和家庭的补助6880；', ['money 6880']],
  ['减少-0.42万元', ['money -0.42万元']],
  ['2023年度，截至2023年12月31日', []],
  ['2022、2023年度决算', []],
  ['（1）一是；1.二是；第3项', []],
  ['单价100万元以上设备0台', ['count 0台']],
  ['预算调整率大于10%的', []],
  ['“自助终端2.0建设”项目', []],
  ['12345热线、5G网络、1+7中心', []],
  ['《2023年33条》', []],
  ['示政发〔2023〕11号', []],
  ['10-20万元', []],
];

test.each(FIGURES)('figures of "%s"', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('an ordinal glued to a year is no decimal', () => {
  const { years, figures: found } = scanNumbers(readLine('1.2023年度收入5.00万元', 1));
  expect(years.map(({ year }) => year)).toEqual([2023]);
  expect(found.map(({ digits }) => digits)).toEqual(['5.00']);
});

test('a 科目编码 before its name is a code', () => {
  expect(scanNumbers(readLine('2010301-行政运行5.00万元', 1)).codes.map(({ code }) => code)).toEqual(['2010301']);
});

test('年初预算 after a year keeps its own 年', () => {
  const [mark] = scanNumbers(readLine('2023年初预算数5万元', 1)).years;
  expect(mark?.end).toBe(4);
});

test('places lead back to the source through spaces and quotation marks', () => {
  const source = '“三公”经费 2.97 万元';
  const line = readLine(source, 1);
  const [figure] = scanNumbers(line).figures;
  expect(source.slice(line.places[figure?.start ?? 0], line.places[(figure?.end ?? 0) - 1])).toBe('2.97 万');
});
