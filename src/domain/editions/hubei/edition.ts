import type { Edition } from '../../layout/edition';
import { HUBEI_TABLES } from './tables';

/** 湖北省部门决算公开. */
export const HUBEI: Edition = { id: 'hubei', name: '湖北省部门决算公开', region: '湖北省', stage: '决算', years: [2019, 2026], unit: '万元', tables: HUBEI_TABLES };
