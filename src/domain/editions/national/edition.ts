import type { Edition } from '../../layout/edition';
import { NATIONAL_TABLES } from './tables';

/** 财政部 部门决算公开 format, as central departments use it. */
export const NATIONAL: Edition = { id: 'national', name: '中央部门决算公开（财政部格式）', region: '中央', stage: '决算', years: [2019, 2026], unit: '万元', tables: NATIONAL_TABLES };
