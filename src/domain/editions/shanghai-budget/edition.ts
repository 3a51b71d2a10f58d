import type { Edition } from '../../layout/edition';
import { SHANGHAI_BUDGET_TABLES } from './tables';

/** 上海市部门预算公开. */
export const SHANGHAI_BUDGET: Edition = { id: 'shanghai-budget', name: '上海市部门预算公开', region: '上海市', stage: '预算', years: [2019, 2027], unit: '元', tables: SHANGHAI_BUDGET_TABLES };
