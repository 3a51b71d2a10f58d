import type { Finding } from '#domain/finding/finding';
import type { Review } from './reviewWorkbook';

/** What nobody has settled yet, by where it is settled: in the tables, or in the text. */
export function openFindings({ exceptions, narrative }: Review): { readonly ofTables: readonly Finding[]; readonly ofText: readonly Finding[] } {
  const textual = new Set(narrative?.findings);
  return { ofTables: exceptions.open.filter((finding) => !textual.has(finding)), ofText: exceptions.open.filter((finding) => textual.has(finding)) };
}
