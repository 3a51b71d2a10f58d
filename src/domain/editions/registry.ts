import type { Edition } from '../layout/edition';
import { NATIONAL } from './national/edition';
import { ZHEJIANG } from './zhejiang/edition';

/** Every edition, 决算 first. */
export const EDITIONS: readonly Edition[] = [NATIONAL, ZHEJIANG];

/** The edition of an id such as "zhejiang"; undefined when there is none. */
export function editionById(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id);
}
