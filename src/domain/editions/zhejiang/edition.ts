import type { Edition } from '../../layout/edition';
import { ZHEJIANG_TABLES } from './tables';

/** 浙江 部门决算公开. */
export const ZHEJIANG: Edition = { id: 'zhejiang', name: '浙江省部门决算公开', region: '浙江省', stage: '决算', years: [2019, 2026], unit: '万元', tables: ZHEJIANG_TABLES };
