const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/;

/** Why Excel would not take a 工作表名, in its own words for the log; null when the name is fine. */
export function sheetNameFault(name: string): string | null {
  if (name.trim() === '') return 'empty sheet name';
  if (name.length > LONGEST) return `sheet name of ${name.length} characters, at most ${LONGEST} are allowed`;
  if (FORBIDDEN.test(name)) return 'sheet name with one of [ ] : * ? / \\';
  if (name.startsWith("'") || name.endsWith("'")) return 'sheet name beginning or ending with an apostrophe';
  return name.toLowerCase() === 'history' ? 'sheet name reserved by Excel' : null;
}

/** A sheet name as a formula or a defined name spells it, always in apostrophes. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
