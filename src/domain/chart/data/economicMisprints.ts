/** Deviating spellings of 支出经济分类科目 met in print, by code: mistakes or truncations, recognised but never written. */
export const ECONOMIC_MISPRINTS = `
30108 机关事业单位基本养老保险
30108 机关事业单位基本养老保险缴
30108 机关事业单位基本养老保险费
30111 公务员医疗补助缴款
303 离退休人员经费
30305 生活补贴
30399 对其他个人和家庭的补助支
30399 其他对个人和家庭的补助支出
30901 房屋构筑物构建
31001 房屋构筑物构建
`;
