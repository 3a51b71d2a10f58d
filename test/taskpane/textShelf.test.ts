import { openedText, correctedText } from '../../src/taskpane/existingText';
import { keepText, keptText } from '../../src/taskpane/textShelf';
import type { TextShelf, Workplace } from '../../src/taskpane/workplace';

function shelfOf(room = Infinity): TextShelf {
  let content: string | undefined;
  return {
    load: () => content,
    save: (text) => {
      if (text.length > room) return false;
      content = text;
      return true;
    },
    clear: () => (content = undefined),
  };
}

function at(shelf: TextShelf, name = '示例.xlsx'): Workplace {
  return { shelf, ownName: () => name } as unknown as Workplace;
}

const BYTES = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
const TEXT = correctedText(openedText(['本年支出合计590.00万元。', ''], { name: '说明.docx', bytes: BYTES }), ['本年支出合计950.00万元。', '']);

test('a text is kept with its file, its corrections and their undoing', () => {
  const shelf = shelfOf();
  keepText(at(shelf), TEXT);
  expect(keptText(at(shelf))).toEqual(TEXT);
});

test('another workbook does not get it, and a closed text is gone', () => {
  const shelf = shelfOf();
  keepText(at(shelf), TEXT);
  expect(keptText(at(shelf, '别的.xlsx'))).toBeUndefined();
  keepText(at(shelf), undefined);
  expect(keptText(at(shelf))).toBeUndefined();
});

test('without room for the file its words are kept; without room for them nothing, and nothing older', () => {
  const shelf = shelfOf(5_000);
  keepText(at(shelf), TEXT);
  expect(keptText(at(shelf))).toEqual({ name: '说明.docx', original: TEXT.original, lines: TEXT.lines, past: TEXT.past });
  keepText(at(shelf), openedText(['长'.repeat(6_000)]));
  expect(keptText(at(shelf))).toBeUndefined();
});

test.each(['', '{', 'null', '{"workbook":"示例.xlsx"}', '{"workbook":"示例.xlsx","original":[1],"lines":[],"past":[]}'])('what is no text is left alone: %s', (content) => {
  const shelf = shelfOf();
  shelf.save(content);
  expect(keptText(at(shelf))).toBeUndefined();
});
