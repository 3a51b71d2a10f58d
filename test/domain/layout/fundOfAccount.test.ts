import { fundOfAccount } from '#domain/layout/fundOfAccount';

test.each([
  ['2010301', '一般公共'],
  ['2080505', '一般公共'],
  ['2120101', '一般公共'],
  ['2120801', '政府性基金'],
  ['2296002', '政府性基金'],
  ['2340101', '政府性基金'],
  ['2230105', '国有资本'],
])('%s is budgeted under %s', (code, fund) => {
  expect(fundOfAccount(code)).toBe(fund);
});
