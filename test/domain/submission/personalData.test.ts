import { findPersonalData } from '#domain/submission/personalData';

describe('D-514 个人信息', () => {
  it.each([
    ['联系电话 13812345678', '手机号', '138******78'],
    ['手机：138-1234-5678', '手机号', '138******78'],
    ['身份证 11010519491231002X', '身份证号', '110*************2X'],
    ['开户行某银行，账号：3301 0456 7890 1234', '银行账号', '330***********34'],
    ['卡 6222020200112233442', '银行账号', undefined],
    ['全角１３８１２３４５６７８', '手机号', '138******78'],
  ])('finds %s', (text, kind, masked) => {
    const found = findPersonalData(text);
    if (masked === undefined) expect(found.every((one) => one.kind === kind)).toBe(true);
    else expect(found).toEqual([{ kind, masked }]);
  });

  it.each(['办公电话 0571-88001234', '110105194912310021', '1,381,234,567.80', '13812345678.00 元', '支出 1381234567.8 元', '2010301', '2023年12月31日', '统一社会信用代码 11330600MB1A2345X6', '13812345678901'])('leaves %s alone', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('counts one number once', () => {
    expect(findPersonalData('13812345678、13812345678')).toHaveLength(1);
  });
});
