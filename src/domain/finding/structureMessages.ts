/** Every sentence about a table that could not be read as it stands: where, what, what to do. */
export const STRUCTURE_MESSAGES = {
  textInAmount: (table: string, place: string, text: string): string => `${table}${place}填的是文字“${text}”，不是金额；请改为数字，没有金额的留空。`,
  formulaError: (table: string, place: string, text: string): string => `${table}${place}显示 ${text}，公式引用已失效；请修正公式或改填数字。`,
  amountTooLarge: (table: string, place: string, text: string): string => `${table}${place}的 ${text} 超出可核对的范围，请核对是否多填了位数。`,
  unknownRow: (table: string, row: string, address: string): string => `${table}第 ${address} 格所在行“${row}”不是本表的规定项目，该行金额未核对；请核对项目名称或科目编码。`,
  unnamedRow: (table: string, address: string): string => `${table}${address} 有金额而该行没有项目名称，已按对应行推断；请补上项目名称。`,
  unplacedRow: (table: string, address: string): string => `${table}${address} 有金额而该行没有项目名称，无法判断是什么金额，未核对；请补上项目名称。`,
  unknownColumn: (table: string, column: string): string => `${table}的栏目“${column}”未能识别，该栏金额未核对；请核对栏目名称。`,
  repeatedColumn: (table: string, column: string, meant: string): string => `${table}的栏目“${column}”重复出现，按位置应为“${meant}”，已按“${meant}”核对；请更正栏目名称。`,
  repeatedRow: (table: string, row: string): string => `${table}中“${row}”重复出现，请核对是否重复填列；后一行未核对。`,
  missingUnit: (table: string, assumed: string): string => `${table}没有金额单位，已按“${assumed}”核对；请在表头补上“金额单位：${assumed}”。`,
  mixedUnits: (table: string, unit: string, usual: string): string => `${table}的金额单位是${unit}，其他表是${usual}；已换算后核对，请确认单位没有写错。`,
  unreadTable: (title: string, sheet: string): string => `工作表“${sheet}”里的“${title}”没有读出任何金额栏目；请核对表头和科目编码列。`,
  untitledTable: (sheet: string): string => `工作表“${sheet}”里有一张表没有表名，看不出是哪张公开表，其中的金额未核对；请补上表名。`,
  repeatedTable: (table: string, sheet: string, first: string): string => `${table}在工作表“${first}”和“${sheet}”各有一张；请删去多余的一张，或改正表名。`,
  missingTable: (code: string, name: string): string => `工作簿中没有${code}${code === '' ? '' : ' '}${name}；即使没有数据，也应公开空表并加以说明。`,
  headOnly: (sheet: string): string => `工作表“${sheet}”不像公开表，只看了开头部分。`,
} as const;
