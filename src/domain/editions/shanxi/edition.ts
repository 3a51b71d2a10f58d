import type { Edition } from '../../layout/edition';
import { SHANXI_TABLES } from './tables';

/** 山西省部门决算公开. */
export const SHANXI: Edition = { id: 'shanxi', name: '山西省部门决算公开', region: '山西省', stage: '决算', years: [2019, 2026], unit: '元', tables: SHANXI_TABLES };
