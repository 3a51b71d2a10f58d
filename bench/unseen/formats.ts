import type { UnseenFormat } from './book';
import { EAST } from './formatsEast';
import { NORTH } from './formatsNorth';
import { SOUTH } from './formatsSouth';
import { WEST } from './formatsWest';

/** Disclosures no edition prepares for: their own tables and their own words. */
export const UNSEEN: readonly UnseenFormat[] = [...EAST, ...WEST, ...SOUTH, ...NORTH];
