import type { Shape } from './shapeBook';
import { BUDGET_SHAPES } from './shapesBudget';
import { FINAL_SHAPES } from './shapesFinal';
import { PRINT_SHAPES } from './shapesPrint';
import { SECOND_SHAPES } from './shapesSecond';

/** 表样 of provinces and years no edition describes. */
export const SHAPES: readonly Shape[] = [...FINAL_SHAPES, ...BUDGET_SHAPES, ...PRINT_SHAPES, ...SECOND_SHAPES];
