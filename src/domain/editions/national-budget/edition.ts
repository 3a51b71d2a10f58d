import type { Edition } from '../../layout/edition';
import { NATIONAL_BUDGET_TABLES } from './tables';

/** 部门预算公开（财政部格式）. */
export const NATIONAL_BUDGET: Edition = { id: 'national-budget', name: '部门预算公开（财政部格式）', region: '中央', stage: '预算', years: [2019, 2027], unit: '万元', tables: NATIONAL_BUDGET_TABLES };
