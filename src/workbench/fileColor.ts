import type { Color } from 'hucre';

/** Office's own theme colours, in the order files count them: background, text, then the accents. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** A colour of a file as "#rrggbb"; undefined for automatic ones. */
export function colorOf(color: Color | undefined): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return tinted(THEME[color.theme], color.tint ?? 0);
  if (color.indexed !== undefined) return color.indexed >= 64 ? undefined : tinted(INDEXED[color.indexed % 8], 0);
  return undefined;
}

function tinted(hex: string | undefined, tint: number): string | undefined {
  if (hex === undefined) return undefined;
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
