import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForm } from '#domain/forms/checkForms';
import { readForms } from '#domain/forms/readForms';
import { factSetOf } from '#domain/cube/factSet';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { formSheet, type FormData } from '../../support/formSheet';
import { CASE_IDS, caseBytes, sayAbsent, sharedCase } from '../../support/shared';
import { snapshotOf } from '../../support/variants';

const SOUND: FormData = {
  title: '2023年度项目支出绩效自评表',
  project: '大厅运行维护',
  funds: [
    { source: '年度资金总额', initial: '120.00', full: '100.00', executed: '92.50', weight: '10', rate: '92.50%', score: '9.25' },
    { source: '其中：当年财政拨款', initial: '120.00', full: '80.00', executed: '72.50', weight: '—', rate: '90.63%', score: '—' },
    { source: '其他资金', initial: '0.00', full: '20.00', executed: '20.00', weight: '—', rate: '100%', score: '—' },
  ],
  indicators: [
    { level1: '产出指标', level2: '数量指标', level3: '服务窗口', target: '≥40个', actual: '40个', weight: '40', score: '40' },
    { level1: '效益指标', level2: '社会效益', level3: '办件提速', target: '≥20%', actual: '25%', weight: '30', score: '28' },
    { level1: '满意度指标', level2: '服务对象满意度', level3: '群众满意度', target: '≥95%', actual: '98%', weight: '20', score: '20' },
  ],
  totalWeight: '100',
  total: '97.25',
  conclusion: '优',
  conclusionRule: '总分高于90分（含）的为“优”，90～80分（含）为“良”，80～60分（含）为“中”，低于60分为“差”。',
};

function findings(change: Partial<FormData>): readonly string[] {
  return readForms(snapshotOf([formSheet({ ...SOUND, ...change }, '自评')])).flatMap((form) => checkForm(form).map(({ rule, grade, message }) => `${rule} ${grade} ${message}`));
}

const fund = (change: Readonly<Record<string, string>>): NonNullable<FormData['funds']> => [{ ...(SOUND.funds?.[0] ?? {}), ...change }, ...(SOUND.funds?.slice(1) ?? [])];
const indicator = (change: Readonly<Record<string, string>>): NonNullable<FormData['indicators']> => [{ ...(SOUND.indicators?.[0] ?? {}), ...change }, ...(SOUND.indicators?.slice(1) ?? [])];

describe('绩效自评表', () => {
  it('is read whole', () => {
    const [form] = readForms(snapshotOf([formSheet(SOUND, '自评')]));
    expect(form).toMatchObject({ project: '大厅运行维护', scope: '项目', total: { text: '97.25' }, totalWeight: { text: '100' }, conclusion: { text: '优' } });
    expect(form?.funds.map(({ source }) => source)).toEqual(['年度资金总额', '当年财政拨款', '其他资金']);
    expect(form?.indicators.map(({ level1, level3 }) => `${level1}/${level3}`)).toEqual(['产出指标/服务窗口', '效益指标/办件提速', '满意度指标/群众满意度']);
    expect(form?.scored.map(({ label }) => label)).toEqual(['年度资金总额', '服务窗口', '办件提速', '群众满意度']);
  });

  it('P-601…P-607 stay silent on a sound form', () => expect(findings({})).toEqual([]));
  it('P-601 a score above its weight', () => expect(findings({ indicators: indicator({ weight: '39', score: '41' }) })).toContain('P-601 错误 “大厅运行维护”绩效自评表“服务窗口”得分41高于分值39，得分不能超过分值，请核对。'));
  it('P-601 weights that do not add to 100', () => expect(findings({ indicators: indicator({ weight: '45' }) })).toEqual(['P-601 错误 “大厅运行维护”绩效自评表各项分值合计为105，不是100，请核对分值设置。']));
  it('P-601 a total that is not the sum of the scores', () => expect(findings({ total: '98.25' })).toEqual(['P-601 错误 “大厅运行维护”绩效自评表总分98.25与各项得分之和97.25相差1，请核对。']));
  it('P-601 a printed sum of weights that is not 100', () => expect(findings({ totalWeight: '98' })).toEqual(['P-601 错误 “大厅运行维护”绩效自评表分值合计印作98，各项分值之和为100，请核对。']));
  it('P-601 a level that states other points than its indicators have', () => {
    const levels = (points: string): NonNullable<FormData['indicators']> => indicator({ level1: `产出指标（${points}分）`, level2: '数量指标(40.00分)' });
    expect(findings({ indicators: levels('40') })).toEqual([]);
    expect(findings({ indicators: levels('45') })).toEqual(['P-601 错误 “大厅运行维护”绩效自评表“产出指标（45分）”写明45分，所列各项分值之和为40，请核对。']);
  });
  it('P-602 more spent than planned is a notice', () => expect(findings({ funds: [{ source: '年度资金总额', full: '100.00', executed: '105.00', weight: '10', rate: '105.00%', score: '10' }], total: '98' })).toEqual(['P-602 提示 “大厅运行维护”绩效自评表“年度资金总额”全年执行数105.00大于全年预算数100.00，请核对；确有超出的请说明原因。']));
  it('P-607 an indicator that is missed and has all its points', () => {
    expect(findings({ indicators: indicator({ actual: '30个' }) })).toEqual(['P-607 提示 “大厅运行维护”绩效自评表“服务窗口”指标值为≥40个，实际完成30个，没有达到却得满分40分，请核对。']);
    expect(findings({ indicators: indicator({ target: '≤40个', actual: '30个' }) })).toEqual([]);
    expect(findings({ indicators: indicator({ target: '40个', actual: '30个' }) })).toEqual([]);
    expect(findings({ indicators: indicator({ target: '≥40万人', actual: '30个' }) })).toEqual([]);
  });
  it('P-602 a wrong execution rate', () => expect(findings({ funds: fund({ rate: '95.20%' }) })).toEqual(['P-602 错误 “大厅运行维护”绩效自评表“年度资金总额”执行率印作95.20%，按执行数÷全年预算数计算为92.50%，请核对。']));
  it('P-602 stays silent on a rate cut off instead of rounded', () => expect(findings({ funds: fund({ rate: '92.5' }) })).toEqual([]));
  it('P-602 a score that is not in proportion is a notice', () => expect(findings({ funds: fund({ score: '8.25' }), total: '96.25' })).toEqual(['P-602 提示 “大厅运行维护”绩效自评表预算执行得分8.25，按“执行率×分值”计算为9.25；如评分办法不是按比例计分，请忽略。']));
  it('P-604 a wrong deviation is a notice', () => expect(findings({ indicators: indicator({ actual: '30个', deviation: '-20.00', score: '35' }), total: '92.25' })).toEqual(['P-604 提示 “大厅运行维护”绩效自评表“服务窗口”偏差度印作-20.00，按（实际值－指标值）÷指标值计算为-25.00%，请核对。']));
  it('P-605 a word that does not fit the score', () => expect(findings({ conclusion: '良' })).toEqual(['P-605 错误 “大厅运行维护”绩效自评表结论为“良”，而总分97.25对应“优”，请核对。']));
  it('P-606 funds that do not add up', () => expect(findings({ funds: fund({ full: '101.00', executed: '93.43' }) })).toContain('P-606 错误 “大厅运行维护”绩效自评表全年预算资金总额101与各资金来源之和100不一致，请核对。'));

  it('reads several forms stacked on one sheet', () => {
    const rows = [...formSheet(SOUND, 'a').rows, ...formSheet({ ...SOUND, project: '前台服务' }, 'b').rows];
    expect(readForms(snapshotOf([{ name: '自评', rows }])).map(({ project }) => project)).toEqual(['大厅运行维护', '前台服务']);
  });

  it.each(CASE_IDS)('reads the forms of %s without inventing arithmetic errors', async (id) => {
    const folder = sharedCase(id);
    if (folder === undefined || id === 'putuo-2025-budget') return sayAbsent(id);
    const read = await readWorkbook(caseBytes(folder, 'published.xlsx'));
    if (!read.ok) throw new Error(read.error.code);
    const { facts, unit } = recogniseWorkbook(read.value);
    const data = JSON.parse(readFileSync(join(folder, 'performance.json'), 'utf8')) as readonly FormData[];
    const forms = readForms(snapshotOf(data.map((form, index) => formSheet(form, `自评${index + 1}`))));
    const found = forms.flatMap((form) => checkForm(form, { facts: factSetOf(facts), unit }));
    expect(found.filter(({ grade }) => grade === '错误').map(({ rule }) => rule).sort()).toEqual(EXPECTED[id] ?? []);
  });
});

/** Errors arithmetic proves in the published forms, read from the forms by hand. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'zengdu-2023': ['P-603'],
  'beiguan-2023': ['P-601', 'P-601', 'P-601', 'P-601', 'P-601', 'P-601', 'P-601'],
};
