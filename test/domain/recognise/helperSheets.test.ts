import { copyName, isHelperSheet, isSheetCopy } from '#domain/recognise/helperSheets';

describe('辅助表', () => {
  const long = '一般公共预算财政拨款基本支出决算明细表及说明事项汇总';

  it('names a copy after its sheet, within what Excel allows, and never like a sheet that is there', () => {
    expect(copyName('收入决算表', ['收入决算表'])).toBe('收入决算表（公开版）');
    expect(copyName('收入决算表', ['收入决算表', '收入决算表（公开版）'])).toBe('收入决算表（公开版）2');
    expect(copyName(long, [long]).length).toBeLessThanOrEqual(31);
  });

  it.each([
    ['收入决算表（公开版）', ['收入决算表', '收入决算表（公开版）'], true],
    ['收入决算表（公开版）2', ['收入决算表'], true],
    ['收入决算表（公开版）', ['收入决算表（公开版）'], false],
    ['支出决算表', ['收入决算表'], false],
    [copyName(long, []), [long], true],
  ])('%s beside %j is a copy: %s', (name, names, copy) => {
    expect(isSheetCopy(name, names)).toBe(copy);
    expect(isHelperSheet(name, names)).toBe(copy);
  });

  it('knows the sheets of our own', () => expect(['补充资料', '校验记录', '检查报告2', '情况说明', '科目表'].every((name) => isHelperSheet(name, []))).toBe(true));
});
