import type { Constant } from './store';

/** What Excel shows of a value under a number format; dates and fractions are not known here and print as General. */
export function printValue(value: Constant, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') {
    const section = sections[3];
    return section === undefined || value.startsWith('#') ? value : fill(section, value);
  }
  if (format === 'General' || format === '' || format === '@' || isDateFormat(format)) return general(value);
  const section = pick(value, sections);
  return section.signed && value < 0 ? `-${printSection(Math.abs(value), section.text)}` : printSection(Math.abs(value), section.text);
}

/** True for a number format of dates or times. */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && /[ymdhs]/i.test(stripLiterals(format));
}

function pick(value: number, sections: readonly string[]): { text: string; signed: boolean } {
  const [positive = 'General', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { text: negative, signed: false };
  if (value === 0 && zero !== undefined) return { text: zero, signed: false };
  return { text: positive, signed: true };
}

function printSection(value: number, section: string): string {
  const bare = stripLiterals(section);
  if (!/[0#?]/.test(bare)) return fill(section, bare.includes('General') ? general(value) : '');
  const percent = bare.includes('%');
  const [whole = '', fraction = ''] = bare.split('.');
  const least = (fraction.match(/0/g) ?? []).length;
  const most = (fraction.match(/[0#?]/g) ?? []).length;
  const rounded = roundHalfUp(percent ? value * 100 : value, most);
  const [integer = '0', decimals = ''] = rounded.split('.');
  const kept = trimZeros(decimals, least);
  const padded = integer.padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = /[0#?],[0#?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : padded;
  const number = (padded === '0' && !whole.includes('0') ? '' : grouped) + (kept === '' ? '' : `.${kept}`);
  return fill(section, number);
}

function trimZeros(decimals: string, least: number): string {
  let end = decimals.length;
  while (end > least && decimals[end - 1] === '0') end -= 1;
  return decimals.slice(0, end);
}

function roundHalfUp(value: number, places: number): string {
  const text = value.toPrecision(15);
  const shifted = Number(`${Number(text)}e${places}`);
  return Number.isFinite(shifted) ? (Math.round(shifted) / 10 ** places).toFixed(places) : value.toFixed(places);
}

function fill(section: string, body: string): string {
  let printed = '';
  let placed = false;
  for (let at = 0; at < section.length; at += 1) {
    const letter = section.charAt(at);
    if (letter === '"') {
      const end = section.indexOf('"', at + 1);
      printed += section.slice(at + 1, end < 0 ? undefined : end);
      at = end < 0 ? section.length : end;
    } else if (letter === '\\') {
      printed += section.charAt((at += 1));
    } else if (letter === '_' || letter === '*') {
      at += 1;
    } else if (letter === '[') {
      at = Math.max(at, section.indexOf(']', at));
    } else if (/[0#?.,@]/.test(letter) || section.startsWith('General', at)) {
      if (!placed) printed += body;
      placed = true;
      if (letter === 'G') at += 'General'.length - 1;
    } else {
      printed += letter;
    }
  }
  return printed;
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? ['General'];
}

function stripLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const magnitude = Math.abs(value);
  if (magnitude >= 1e11 || magnitude < 1e-9) return value.toExponential(5).replace(/\.?0*e/, 'E').replace(/E([+-])(\d)$/, 'E$10$2');
  const whole = Math.trunc(magnitude).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
