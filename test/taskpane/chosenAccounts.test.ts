import type { Fact } from '#domain/cube/fact';
import { ownBooklet } from '../support/ownBooklet';
import { accountsInUse, chosenTree } from '../../src/taskpane/pages/template/chosenAccounts';

const fact = (account: string, fen = 100): Fact => ({ at: { flow: '支出', stage: '决算', account }, fen }) as Fact;

describe('科目 chosen for a template', () => {
  it('shows each 项 under its 款 and 类, which come along by themselves', () => {
    expect(chosenTree(['2010350', '2080505'], 2023).map(({ code, depth, chosen }) => [code, depth, chosen])).toEqual([
      ['201', 0, false],
      ['20103', 1, false],
      ['2010350', 2, true],
      ['208', 0, false],
      ['20805', 1, false],
      ['2080505', 2, true],
    ]);
  });

  it('names them by the imported 科目书', () => {
    expect(chosenTree(['2010350'], 2023, ownBooklet({ '2010350': '事业运转' })).map(({ name }) => name)).toEqual(['一般公共服务支出', '政府办公厅（室）及相关机构事务', '事业运转']);
  });

  it('names them', () => {
    expect(chosenTree(['2010350'], 2023).map(({ name }) => name)).toEqual(['一般公共服务支出', '政府办公厅（室）及相关机构事务', '事业运行']);
  });

  it('takes from the tables the deepest of each branch, and a 类 alone only when it holds money', () => {
    expect(accountsInUse([fact('201'), fact('20103'), fact('2010350'), fact('204', 0), fact('229', 500), fact('2080505', 0)])).toEqual(['2010350', '2080505', '229']);
  });
});
