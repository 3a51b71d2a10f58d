import type { Coordinate, Flow } from '../cube/coordinate';
import type { Operand } from './narrative';

/** Reads a figure from tables and 补充资料. */
export type Read = (coordinate: Coordinate) => Operand;

const FUNDS = ['一般公共', '政府性基金', '国有资本'] as const;

interface Remainder {
  readonly flow: Flow;
  readonly item: string;
  readonly whole: string;
  readonly part: string;
}

/** What is left of a whole: stated by no table, but fixed by two figures that are. */
const REMAINDERS: readonly Remainder[] = [
  { flow: '三公', item: '国内接待', whole: '接待', part: '国外接待' },
  { flow: '三公', item: '其他国内接待', whole: '国内接待', part: '外事接待' },
  { flow: '数量', item: '其他国内接待批次', whole: '国内接待批次', part: '外事接待批次' },
  { flow: '数量', item: '其他国内接待人次', whole: '国内接待人次', part: '外事接待人次' },
];

/** Where nothing was spent or held, there is nothing to count below it. */
const NOTHING_BELOW: readonly (readonly [above: Coordinate, flow: Flow, items: readonly string[]])[] = [
  [three('出国'), '数量', ['团组', '出国人次']],
  [three('车购置'), '数量', ['购车数']],
  [three('接待'), '数量', ['国内接待批次', '国内接待人次', '外事接待批次', '外事接待人次', '国外接待批次', '国外接待人次']],
  [three('接待'), '三公', ['国内接待', '外事接待', '国外接待']],
  [three('车'), '三公', ['车购置', '车运行']],
  [three(), '三公', ['出国', '车', '车购置', '车运行', '接待']],
  [{ flow: '采购', stage: '决算' }, '采购', ['货物', '工程', '服务', '中小企业', '小微企业', '中小企业货物', '中小企业工程', '中小企业服务']],
  [{ flow: '资产', stage: '决算', item: '车辆' }, '资产', ['副省级用车', '主要负责人用车', '机要通信用车', '应急保障用车', '执法执勤用车', '特种专业技术用车', '离退休干部用车', '其他用车']],
  [{ flow: '数量', stage: '决算', item: '绩效.一级项目' }, '数量', ['一级自评资金', '一级自评优', '一级自评良', '一级自评中', '一级自评差'].map((name) => `绩效.${name}`)],
];

function three(item?: string): Coordinate {
  return { flow: '三公', stage: '决算', ...(item === undefined ? {} : { item }) };
}

/** 财政拨款 as the sum of the funds in use, where no table prints it. */
export function fromFunds(coordinate: Coordinate, read: Read): Operand | undefined {
  if (coordinate.source !== '财政拨款') return undefined;
  const inUse = FUNDS.filter((source) => read({ ...coordinate, source }).fen !== undefined || read({ ...coordinate, source, stage: '决算' }).fen !== 0);
  return inUse.length === 0 ? undefined : total(inUse.map((source) => read({ ...coordinate, source })));
}

/** 机关运行经费 as the sum of its two kinds of units, where a table prints only those. */
export function fromUnits(coordinate: Coordinate, read: Read): Operand | undefined {
  if (coordinate.flow !== '机关运行' || coordinate.item !== undefined) return undefined;
  return total([read({ ...coordinate, item: '行政单位' }), read({ ...coordinate, item: '参公单位' })]);
}

/** The figures of which one must be filled in before a remainder is known, none of them a remainder itself. */
export function behind(coordinate: Coordinate): readonly Coordinate[] {
  const rule = REMAINDERS.find((candidate) => candidate.flow === coordinate.flow && candidate.item === coordinate.item);
  if (rule === undefined) return [];
  const whole = { ...coordinate, item: rule.whole };
  const further = behind(whole);
  return [{ ...coordinate, item: rule.part }, ...(further.length > 0 ? further : [whole])];
}

/** A remainder, or zero below a zero. */
export function fromItems(coordinate: Coordinate, read: Read): Operand | undefined {
  const { item } = coordinate;
  if (item === undefined) return undefined;
  return below(coordinate, item, read) ?? remainder(coordinate, item, read);
}

function remainder(coordinate: Coordinate, item: string, read: Read): Operand | undefined {
  const rule = REMAINDERS.find((candidate) => candidate.flow === coordinate.flow && candidate.item === item);
  if (rule === undefined) return undefined;
  const whole = read({ ...coordinate, item: rule.whole });
  const part = read({ ...coordinate, item: rule.part });
  if (whole.fen === undefined || part.fen === undefined) return undefined;
  return { ...whole, fen: whole.fen - part.fen, cells: [...whole.cells, ...part.cells] };
}

function below(coordinate: Coordinate, item: string, read: Read): Operand | undefined {
  for (const [above, flow, items] of NOTHING_BELOW) {
    if (flow !== coordinate.flow || !items.includes(item)) continue;
    const operand = read({ ...above, stage: coordinate.stage });
    if (operand.fen === 0) return operand;
  }
  return undefined;
}

/** The sum of several figures; undefined as soon as one is not known. */
export function total(operands: readonly Operand[]): Operand | undefined {
  const first = operands[0];
  if (first === undefined || operands.some((operand) => operand.fen === undefined)) return undefined;
  return { ...first, fen: operands.reduce((sum, operand) => sum + (operand.fen ?? 0), 0), cells: operands.flatMap((operand) => operand.cells) };
}
