import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One figure or direction word of a published text, with what the tables say about it. */
export interface Claim {
  readonly n: number;
  readonly section: string;
  readonly quote: string;
  readonly subject: string;
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
  readonly verdict: string;
}

/** The claims of a case that hold. */
export function trueClaims(folder: string): readonly Claim[] {
  const file = join(folder, 'claims.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as Claim[]).filter(({ verdict }) => verdict === 'ok' || verdict === 'rounding');
}

/** Sections of a text: heading lines start a section; a claim's section path names the headings it stands under. */
export function sectionsOf(lines: readonly string[]): readonly { readonly path: readonly string[]; readonly text: string }[] {
  const sections: { path: string[]; text: string }[] = [];
  let path: string[] = [];
  for (const line of lines) {
    const level = levelOf(line);
    if (level === 0) {
      const last = sections.at(-1);
      if (last !== undefined) last.text += `\n${line}`;
      continue;
    }
    path = [...path.slice(0, level - 1), plain(line)];
    sections.push({ path, text: '' });
  }
  return sections;
}

/** Claims whose figure does not stand in a section of the same heading with the same unit. */
export function missingClaims(claims: readonly Claim[], lines: readonly string[]): readonly Claim[] {
  const sections = sectionsOf(lines);
  return claims.filter((claim) => {
    const wanted = claim.section.split(/[／/]/u).map((part) => plain(part));
    const texts = sections.filter(({ path }) => wanted.every((heading) => heading === '' || path.some((own) => own === heading || own.includes(heading) || heading.includes(own))));
    return !texts.some(({ text }) => says(claim, text));
  });
}

function says(claim: Claim, text: string): boolean {
  const plainText = text.replace(/\s|,/gu, '');
  if (claim.kind === 'direction') return plainText.includes(claim.value) || (claim.value === '持平' && /持平|相同|一致/u.test(plainText));
  if (claim.value === '无') return plainText.includes('无');
  const value = claim.value.replace(/[\s,]/gu, '').replace(/\.0*$|(\.\d*?[1-9])0+$/u, '$1');
  const unit = claim.unit.replace(/[()]/gu, '\\$&');
  return new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?:${value.includes('.') ? '0*' : '(?:\\.0*)?'})(?![\\d.])${unit}`, 'u').test(plainText);
}

function levelOf(line: string): number {
  if (line.length > 45 || /[。；：]$/u.test(line.replace(/情况。$|结果。$|说明。$/u, ''))) return 0;
  if (/^第.部分/u.test(line)) return 1;
  if (/^[一二三四五六七八九十]+、/u.test(line)) return 1;
  if (/^[（(][一二三四五六七八九十]+[)）]/u.test(line)) return 2;
  return /^(?:\d{1,2}[.．]\s*\D|[（(]\d{1,2}[)）])/u.test(line) ? 3 : 0;
}

function plain(heading: string): string {
  return heading
    .replace(/\s/gu, '')
    .replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、])/u, '')
    .replace(/[（(]/gu, '(')
    .replace(/[)）]/gu, ')')
    .replace(/。$/u, '');
}
