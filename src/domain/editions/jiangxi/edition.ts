import type { Edition } from '../../layout/edition';
import { JIANGXI_TABLES } from './tables';

/** 江西省部门决算公开. */
export const JIANGXI: Edition = { id: 'jiangxi', name: '江西省部门决算公开', region: '江西省', stage: '决算', years: [2019, 2026], unit: '万元', tables: JIANGXI_TABLES };
