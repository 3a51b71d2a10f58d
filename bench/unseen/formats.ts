import type { UnseenFormat } from './book';
import { COMPARED } from './formatsCompared';
import { DETAILS } from './formatsDetails';
import { EAST } from './formatsEast';
import { NORTH } from './formatsNorth';
import { SOUTH } from './formatsSouth';
import { SPLIT } from './formatsSplit';
import { WEST } from './formatsWest';

/** Disclosures no edition prepares for: their own tables and their own words. */
export const UNSEEN: readonly UnseenFormat[] = [...EAST, ...WEST, ...SOUTH, ...NORTH, ...DETAILS, ...COMPARED, ...SPLIT];
