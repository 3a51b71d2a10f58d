import { accountByName } from '../chart/catalogue';
import { governmentClass } from '../chart/governmentClasses';
import { bareLabel, normaliseLabel } from '../chart/normaliseLabel';
import type { Flow, PartialCoordinate } from '../cube/coordinate';
import type { Block } from './blocks';
import type { TitleMeaning } from './caption';
import { CLASS_LEXICON, ECONOMIC_LEXICON, feesWithin, NATURE_LEXICON, SIDE_LEXICONS } from './lexicon';
import type { RowMeaning, RowReader } from './rowReader';

/** Lines of one side of 收支总表 or 财政拨款总表; a side may list the same spending by 支出性质 and 支出经济分类. */
export function sideReader(meaning: TitleMeaning, block: Block): RowReader {
  const heads = block.heads.map((head) => normaliseLabel(head));
  let side: '收入' | '支出' | undefined = heads.some((head) => /支出$|^支出/u.test(head)) ? '支出' : heads.some((head) => /收入$|^收入/u.test(head)) ? '收入' : undefined;
  const root: PartialCoordinate = meaning.kind === 'fiscalBalance' ? { source: '财政拨款' } : meaning.fixed.source === undefined ? {} : { source: meaning.fixed.source };
  const byEconomic = heads.some((head) => /经济/u.test(head)) ? economicLines(heads.some((head) => /政府预算/u.test(head))) : undefined;
  let carried: Flow | undefined;
  let before: PartialCoordinate['source'];
  return {
    read(label) {
      const { name, code } = label;
      if (code !== undefined && /^2/u.test(code)) return { ...root, flow: '支出', account: code };
      const bare = bareLabel(name);
      if (bare === '') return undefined;
      if (/^(?:总计|合计|收入总计|支出总计|收支总计)$/u.test(bare) && side !== undefined) return { ...root, flow: side === '收入' ? '收入总计' : '支出总计' };
      const fees = feesWithin(name, before);
      if (fees !== undefined) return { ...root, flow: '收入', ...fees };
      const economic = byEconomic?.(name);
      if (economic !== undefined) return { ...root, flow: '支出', ...economic };
      const line = SIDE_LEXICONS[side ?? '未定'].find(name);
      const functionClass = side === '收入' ? undefined : CLASS_LEXICON.find(name);
      if (functionClass !== undefined && (side === '支出' || line === undefined)) {
        side ??= '支出';
        carried = undefined;
        return { ...root, flow: '支出', ...functionClass };
      }
      if (line?.flow !== undefined) {
        side ??= line.flow === '收入' || line.flow === '收入总计' || line.flow === '年初结转' ? '收入' : '支出';
        carried = line.flow === '年初结转' || line.flow === '年末结转' ? line.flow : line.flow === '收入' || line.flow === '支出' ? undefined : carried;
        return { ...root, ...line };
      }
      if (line?.source !== undefined) {
        side ??= '收入';
        before = line.source;
        return { ...root, flow: carried ?? side, ...line };
      }
      if (line?.nature !== undefined) return { ...root, flow: '支出', ...line };
      return undefined;
    },
  };
}

/** Lines by 支出性质 and 支出经济分类: a 类 numbered below "基本支出" or "项目支出" is of that alone. */
function economicLines(government: boolean): (name: string) => RowMeaning {
  let nature: PartialCoordinate = {};
  let rank = 0;
  return (name) => {
    const own = rankOf(name);
    const kind = NATURE_LEXICON.find(name);
    if (kind !== undefined) {
      nature = kind;
      rank = own;
      return kind;
    }
    const part = ECONOMIC_LEXICON.find(name);
    const code = government ? governmentClass(name) : accountByName(name, 'economic', '类')?.code;
    if (part === undefined && code === undefined) return undefined;
    if (own <= rank) nature = {};
    return { ...nature, ...(part ?? { economic: code ?? '' }) };
  };
}

const NUMERALS: readonly RegExp[] = [/^[一二三四五六七八九十]+、/u, /^\([一二三四五六七八九十]+\)/u, /^\d{1,2}[.、]/u, /^\(\d{1,2}\)/u];

/** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 without a numeral. */
function rankOf(name: string): number {
  const at = NUMERALS.findIndex((numeral) => numeral.test(normaliseLabel(name)));
  return at < 0 ? NUMERALS.length + 1 : at + 1;
}
