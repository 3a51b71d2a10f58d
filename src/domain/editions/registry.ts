import type { Edition } from '../layout/edition';
import { HENAN } from './henan/edition';
import { HUBEI } from './hubei/edition';
import { JIANGXI } from './jiangxi/edition';
import { NATIONAL } from './national/edition';
import { NATIONAL_BUDGET } from './national-budget/edition';
import { SHANGHAI_BUDGET } from './shanghai-budget/edition';
import { SHANXI } from './shanxi/edition';
import { ZHEJIANG } from './zhejiang/edition';

/** Every edition, 决算 first. */
export const EDITIONS: readonly Edition[] = [NATIONAL, ZHEJIANG, HUBEI, HENAN, JIANGXI, SHANXI, NATIONAL_BUDGET, SHANGHAI_BUDGET];

/** The edition of an id such as "zhejiang"; undefined when there is none. */
export function editionById(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id);
}
