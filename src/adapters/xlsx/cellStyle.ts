import type { BorderSide, CellStyle as FileStyle } from 'hucre';
import type { CellStyle } from '#domain/sheet';

const THIN: BorderSide = { style: 'thin' };

/** Lays a 单元格样式 over the style a cell already has; members that are left out stay as they are. */
export function mergeStyle(old: FileStyle | undefined, style: CellStyle): FileStyle {
  return {
    ...old,
    ...fontOf(old, style),
    ...alignmentOf(old, style),
    ...(style.fill === undefined ? {} : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: rgb(style.fill) } } }),
    ...(style.border === undefined ? {} : { border: style.border === 'none' ? {} : { top: THIN, right: THIN, bottom: THIN, left: THIN } }),
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    ...(style.locked === undefined ? {} : { protection: { ...old?.protection, locked: style.locked } }),
  };
}

function fontOf(old: FileStyle | undefined, style: CellStyle): Pick<FileStyle, 'font'> {
  const changes = {
    ...(style.font === undefined ? {} : { name: style.font }),
    ...(style.size === undefined ? {} : { size: style.size }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.color === undefined ? {} : { color: { rgb: rgb(style.color) } }),
  };
  if (Object.keys(changes).length === 0) return {};
  const { scheme, family, charset, ...kept } = old?.font ?? {};
  const named = style.font === undefined ? { ...(scheme && { scheme }), ...(family !== undefined && { family }), ...(charset !== undefined && { charset }) } : {};
  return { font: { ...kept, ...named, ...changes } };
}

function alignmentOf(old: FileStyle | undefined, style: CellStyle): Pick<FileStyle, 'alignment'> {
  const changes = {
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
    ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
  };
  return Object.keys(changes).length === 0 ? {} : { alignment: { ...old?.alignment, ...changes } };
}

function rgb(color: string): string {
  return color.replace(/^#/, '').toUpperCase();
}
