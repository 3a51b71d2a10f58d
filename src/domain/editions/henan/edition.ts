import type { Edition } from '../../layout/edition';
import { HENAN_TABLES } from './tables';

/** 河南省部门决算公开. */
export const HENAN: Edition = { id: 'henan', name: '河南省部门决算公开', region: '河南省', stage: '决算', years: [2019, 2026], unit: '万元', tables: HENAN_TABLES };
