import { mergeLeaving, type Leaving } from '../../src/taskpane/hooks/useLeaving';

const list = (text: string): readonly Leaving<string>[] => [...text].map((item) => ({ item, leaving: false }));
const words = (merged: readonly Leaving<string>[]): string => merged.map(({ item, leaving }) => (leaving ? item.toLowerCase() : item)).join('');
const merge = (before: string, after: string): string => words(mergeLeaving(list(before), [...after], (item) => item));

describe('cards that leave', () => {
  it.each([
    ['ABC', 'ABC', 'ABC'],
    ['ABC', 'AC', 'AbC'],
    ['ABC', 'BC', 'aBC'],
    ['ABC', 'AB', 'ABc'],
    ['ABC', '', 'abc'],
    ['', 'AB', 'AB'],
    ['ABC', 'AXC', 'AbXC'],
    ['ABCD', 'AD', 'AbcD'],
  ])('%s then %s shows %s', (before, after, shown) => expect(merge(before, after)).toBe(shown));

  it('keeps one that is already on its way out where it was', () => {
    const fading = mergeLeaving(list('ABC'), ['A', 'C'], (item) => item);
    expect(words(mergeLeaving(fading, ['A', 'C'], (item) => item))).toBe('AbC');
  });
});
