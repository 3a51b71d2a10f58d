import { EDITIONS, editionById } from '#domain/editions/registry';
import type { Edition } from '#domain/layout/edition';
import { TEXT } from './text';

/** Regions in the catalogue that stand for no place of their own. */
const CENTRAL = '中央';

/** The edition offered first: a local one, since most users publish for a county or a city. */
export function firstEdition(): Edition {
  const found = EDITIONS.find(({ region, stage }) => region !== CENTRAL && stage === '决算') ?? EDITIONS[0];
  if (found === undefined) throw new Error('no edition is registered');
  return found;
}

/** The edition that was chosen, else the one recognised in the workbook, else the one offered first. */
export function editionOr(chosen: string, recognised = ''): Edition {
  return editionById(chosen) ?? editionById(recognised) ?? firstEdition();
}

/** 版式 in a word, for the header: its region. */
export function editionName(id: string): string {
  return editionById(id)?.region ?? TEXT.header.unknownEdition;
}
