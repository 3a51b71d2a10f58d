import { ASSET_ENTRIES, COUNT_ENTRIES, OPERATING_ENTRIES, PROCUREMENT_ENTRIES, THREE_PUBLIC_ENTRIES } from '../entries/items';
import type { Line } from '../table';
import { lineOf } from './line';

/** 国有资产占用: vehicles by use, and large equipment. */
export const ASSET_LINES: readonly Line[] = [
  'vehicles',
  'ministerCars',
  'leaderCars',
  'secretCars',
  'emergencyCars',
  'enforcementCars',
  'technicalCars',
  'veteranCars',
  'otherCars',
  'equipment100',
].map((id) => lineOf(ASSET_ENTRIES, id));

/** 政府采购 by kind. */
export const PROCUREMENT_LINES: readonly Line[] = ['procurement', 'goods', 'works', 'services'].map((id) => lineOf(PROCUREMENT_ENTRIES, id));

/** 机关运行经费 by kind of unit. */
export const OPERATING_LINES: readonly Line[] = ['administrativeUnits', 'civilServiceUnits'].map((id) => lineOf(OPERATING_ENTRIES, id));

/** 接待费 split into 国内 and 国（境）外. */
export const RECEPTION_LINES: readonly Line[] = ['domesticReception', 'foreignAffairsReception', 'overseasReception'].map((id) => lineOf(THREE_PUBLIC_ENTRIES, id));

/** 相关统计数 of the 三公 table. */
export const COUNT_LINES: readonly Line[] = [
  'groups',
  'travellers',
  'bought',
  'kept',
  'receptions',
  'foreignReceptions',
  'guests',
  'foreignGuests',
  'overseasReceptions',
  'overseasGuests',
].map((id) => lineOf(COUNT_ENTRIES, id));
