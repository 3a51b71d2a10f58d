import fc from 'fast-check';
import { accountsOf } from '#domain/chart/catalogue';
import { initialsOf, searchAccounts } from '#domain/chart/searchAccounts';

const codesFor = (query: string, kind: 'functional' | 'economic' = 'functional'): readonly string[] => searchAccounts(query, kind).map(({ code }) => code);

describe('searchAccounts', () => {
  test('by the start of the code', () => {
    expect(codesFor('20103').slice(0, 3)).toEqual(['20103', '2010301', '2010302']);
  });

  test('by name, whole names first', () => {
    expect(codesFor('住房公积金')[0]).toBe('2210201');
    expect(codesFor('接待', 'economic')).toEqual(['30217']);
  });

  test.each([
    ['zfgjj', 'functional', '2210201'],
    ['GWJDF', 'economic', '30217'],
    ['zyspcb', 'functional', '22205'],
    ['csspcb', 'functional', undefined],
  ] as const)('by 拼音首字母: %s finds %s %s', (query, kind, code) => {
    expect(codesFor(query, kind)[0]).toBe(code);
  });

  test('nothing asked, nothing found', () => {
    expect(codesFor(' ')).toEqual([]);
  });

  test('every 科目 is found by its code, its name and its own initials', () => {
    fc.assert(fc.property(fc.constantFrom(...accountsOf('functional'), ...accountsOf('economic')), (account) => {
      const initials = initialsOf(account.name).map((letters) => letters[0]).join('');
      for (const query of [account.code, account.name, initials]) {
        expect(searchAccounts(query, account.kind, 1000).map(({ code }) => code)).toContain(account.code);
      }
    }));
  });
});
