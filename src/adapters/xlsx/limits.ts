/** Bytes a workbook file may have. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Bytes all parts of a workbook may declare together once unpacked. */
export const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;

/** Bytes the parts that are really read may have together once unpacked. */
export const MAX_READ_BYTES = 96 * 1024 * 1024;

/** Bytes the texts of all cells may have together once unpacked. */
export const MAX_STRINGS_BYTES = 48 * 1024 * 1024;

/** Bytes any other part that is read may have once unpacked; sheets have their own limit. */
export const MAX_PART_BYTES = 16 * 1024 * 1024;

/** Bytes of all parts together when a workbook is opened for writing, where every part is unpacked. */
export const MAX_REWRITE_BYTES = 128 * 1024 * 1024;

/** Bytes an .xls file may have; it is held in memory several times while being read. */
export const MAX_XLS_BYTES = 20 * 1024 * 1024;

/** How many times larger a part of a megabyte or more may be unpacked than packed; Excel's own parts stay below 100. */
export const MAX_RATIO = 400;

/** Parts a workbook may have. */
export const MAX_PARTS = 10_000;

/** Sheets a workbook may have. */
export const MAX_SHEETS = 1000;

/** Rows and columns of one sheet that are read; a 公开 table is far smaller. */
export const MAX_ROWS = 10_000;
export const MAX_COLUMNS = 256;

/** Cells with content that one sheet may give; a sheet with more comes as its head only. */
export const MAX_CELLS = 200_000;

/** Characters of one cell: Excel's own limit. Longer texts come from no spreadsheet program. */
export const MAX_CELL_CHARACTERS = 32_767;

/** Unpacked bytes of one sheet's part above which empty cells are dropped before parsing. */
export const LARGE_SHEET_BYTES = 1024 * 1024;

/** Bytes of one sheet's part, empty cells dropped, that are parsed at most. */
export const MAX_SHEET_BYTES = 24 * 1024 * 1024;
