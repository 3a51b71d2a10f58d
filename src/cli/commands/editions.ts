import { EDITIONS } from '#domain/editions/registry';
import type { Edition } from '#domain/layout/edition';
import { ok, type Result } from '#domain/result';
import { paintFor, type Terminal } from '../terminal';

/** `gongkai editions`: lists the editions with region, stage, years and tables. */
export function listEditions(request: { readonly json: boolean }, terminal: Terminal): Result<number> {
  terminal.out(request.json ? JSON.stringify(EDITIONS.map(editionJson)) : EDITIONS.map((edition) => editionText(edition, terminal)).join('\n\n'));
  return ok(0);
}

function editionJson({ id, name, region, stage, years, unit, tables }: Edition): Readonly<Record<string, unknown>> {
  return { id, name, region, stage, years, unit, tables: tables.map((table) => ({ code: table.code, name: table.name })) };
}

function editionText({ id, name, stage, years: [from, to], unit, tables }: Edition, terminal: Terminal): string {
  const paint = paintFor(terminal.colour);
  return [`${paint.bold(id)}  ${name}（${stage}，${String(from)}—${String(to)} 年，${unit}，${String(tables.length)} 张表）`, ...tables.map((table) => `  ${[table.code, table.name].filter((part) => part !== '').join('  ')}`)].join('\n');
}
