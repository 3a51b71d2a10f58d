import fc from 'fast-check';
import { accountsOf } from '#domain/chart/catalogue';
import { initialsOf, searchAccounts } from '#domain/chart/searchAccounts';
import { ownBooklet } from '../../support/ownBooklet';

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

  test('with a 科目书 its names and codes are found, the catalogue only where the booklet is silent', () => {
    const booklet = ownBooklet({ '2010301': '行政运转', '2010377': '示例事项' });
    expect(searchAccounts('2010301', 'functional', 5, booklet).map(({ name }) => name)).toEqual(['行政运转']);
    expect(searchAccounts('示例事项', 'functional', 5, booklet).map(({ code }) => code)).toEqual(['2010377']);
    expect(searchAccounts('行政运行', 'functional', 50, booklet).map(({ code }) => code)).not.toContain('2010301');
    expect(searchAccounts('30217', 'economic', 5, booklet)).toHaveLength(1);
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
