import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { TableInfo } from '../cube/fact';
import type { Draft } from './draft';
import type { JudgeContext } from './judgement';
import type { OutlinedLine } from './outline';
import { isWhole } from './requiredSections';
import type { SectionKind } from './section';
import type { Statement } from './statement';
import { bareKey } from './subject';

interface Element {
  readonly name: string;
  readonly pattern: RegExp;
  /** Only said where the total is not zero. */
  readonly ofSomething?: true;
  /** What is said of foreign guests alone does not count. */
  readonly domestic?: true;
}

const ELEMENTS: readonly { readonly rule: string; readonly section: SectionKind; readonly name: string; readonly elements: readonly Element[] }[] = [
  {
    rule: 'D-502',
    section: '三公',
    name: '“三公”经费说明',
    elements: [
      { name: '因公出国（境）费', pattern: /出国/u },
      { name: '出国团组数', pattern: /团组|出国[^。;]{0,12}批/u },
      { name: '出国人次', pattern: /(?:团组|出国)[^。]{0,40}人/u },
      { name: '公务用车购置费', pattern: /购置(?!(?:费|费用)?(?:及|和|与|、)(?:公务用车)?(?:运行|运维|维护))/u },
      { name: '公务用车购置数量', pattern: /购置[^。;]{0,30}\d[^。;]{0,4}[辆台]/u },
      { name: '公务用车运行维护费', pattern: /运行(?:维护)?(?:费|支出)|用车运行/u },
      { name: '公务用车保有量', pattern: /保有量|保有[^。;]{0,12}辆|[共实现]有公务用车/u },
      { name: '公务接待费', pattern: /接待费|公务接待/u },
      { name: '国内公务接待批次', pattern: /接待[^。]{0,60}(?:批|团组|次)/u, domestic: true },
      { name: '国内公务接待人次', pattern: /接待[^。]{0,80}人/u, domestic: true },
    ],
  },
  {
    rule: 'D-505',
    section: '采购',
    name: '政府采购说明',
    elements: [
      { name: '采购支出总额', pattern: /总额|政府采购(?:支出|预算)|合计/u },
      { name: '货物、工程、服务三类金额', pattern: /货物[^]*工程[^]*服务/u, ofSomething: true },
      { name: '授予中小企业合同金额', pattern: /中小(?:微)?企业/u, ofSomething: true },
      { name: '占政府采购支出总额的比例', pattern: /占[^。]{0,20}%/u, ofSomething: true },
    ],
  },
  { rule: 'D-506', section: '机关运行', name: '机关运行经费说明', elements: [{ name: '金额或“无机关运行经费”的说明', pattern: /\d|无|没有|不/u }, { name: '增减变化及原因', pattern: /比|较|增|减|降|持平|无|不是|没有|一致|相同/u }] },
  {
    rule: 'D-507',
    section: '资产',
    name: '国有资产占用说明',
    elements: [
      { name: '车辆总数', pattern: /车辆?[^。;]{0,12}\d|车辆/u },
      { name: '车辆分类', pattern: /用车[^。]*用车|无[^。]{0,10}车|车辆0辆|没有/u },
      { name: '大型设备', pattern: /设备/u },
    ],
  },
  { rule: 'D-508', section: '绩效', name: '预算绩效说明', elements: [{ name: '自评项目数', pattern: /\d+个|无|没有/u }, { name: '涉及金额', pattern: /元|无|没有/u }, { name: '评价结果', pattern: /结果|得分|等级|评价/u }] },
];

const FOREIGN = /(?:接待)?(?:外宾|外事接待|外事|国\(境\)外(?:公务)?接待)[^。;,\d]{0,8}\d+(?:批次?|个|次)[,、]?(?:\d+人次?)?/gu;

/** D-502, D-505 to D-508: what a complete 决算 explanation says in its sections. Fragments are left alone. */
export function checkElements(lines: readonly OutlinedLine[], context: JudgeContext): readonly Draft[] {
  if (context.own !== '决算' || !isWhole(lines)) return [];
  const drafts: Draft[] = [];
  for (const { rule, section, name, elements } of ELEMENTS) {
    const own = lines.filter((one) => one.section.kind === section && !one.heading);
    const [first] = own;
    const text = own.map(({ line }) => line.text).join('。');
    if (first === undefined || /^[^。]{0,40}(?:无|没有|不涉及|未发生)[^。]{0,40}。?$/u.test(text)) continue;
    const nothing = section === '采购' && boughtNothing(context);
    const domestic = text.replace(FOREIGN, '');
    const lacking = elements.filter(({ pattern, ofSomething, domestic: isDomestic = false }) => !(nothing && ofSomething === true) && !pattern.test(isDomestic ? domestic : text)).map((element) => element.name);
    if (lacking.length === 0) continue;
    const at: Statement = { id: -1, line: first.line, section: first.section, start: 0, end: Math.min(16, first.line.text.length), kind: 'direction', stages: [] };
    drafts.push({ rule, kind: '完整性', grade: '提示', message: MESSAGES.elements(name, lacking.join('、')), statements: [at], facts: [] });
  }
  return drafts;
}

/** 采购总额 is zero, by the text or by a table: there is nothing to break down or to take shares of. */
function boughtNothing({ book, statements }: JudgeContext): boolean {
  const total = bareKey({ flow: '采购' });
  const said = statements.filter(({ kind, skip, subject }) => kind === 'amount' && skip === undefined && subject?.all[0]?.key === total);
  return said.length > 0 && said.every((one) => book.rangeOf(one)?.value === 0);
}

/** D-513: rounding differences without the standard note about them. */
export function checkRoundingNote(rounded: boolean, lines: readonly OutlinedLine[], tables: readonly TableInfo[]): readonly Draft[] {
  const noted = (text: string): boolean => /尾差|尾数误差|四舍五入|尾数差异/u.test(text);
  if (!rounded || tables.length === 0 || tables.some(({ notes }) => notes.some(noted)) || lines.some(({ line }) => noted(line.text))) return [];
  return [{ rule: 'D-513', kind: '完整性', grade: '提示', message: MESSAGES.roundingNote, statements: [], facts: [] }];
}
