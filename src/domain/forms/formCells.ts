import { Decimal } from 'decimal.js';
import type { Finding, Grade } from '../finding/finding';
import { address } from '../sheet';
import type { FormCell, PerformanceForm } from './form';

/** What a finding calls the form: its project, else its title. */
export function nameOf(form: PerformanceForm): string {
  return form.project === '' ? form.title.replace(/\s+/gu, '') : `“${form.project}”绩效自评表`;
}

/** The number a cell prints; undefined for words and blanks. */
export function figure(cell: FormCell | undefined): Decimal | undefined {
  return cell?.printed.kind === 'number' ? new Decimal(cell.printed.digits) : undefined;
}

/** The one number of a 指标值 such as "≥95%" or "40个". */
export function quantityIn(cell: FormCell | undefined): Decimal | undefined {
  const found = /^[=≥≤><约]*(-?\d+(?:\.\d+)?)(?:%|[^\d年月]{0,4})$/u.exec(cell?.text.replace(/\s+/gu, '') ?? '')?.[1];
  return found === undefined ? undefined : new Decimal(found);
}

/** Half the step of the last printed digit. */
export function halfStep(cell: FormCell | undefined): Decimal {
  return new Decimal(10).pow(-(cell?.printed.decimals ?? 0)).div(2);
}

/** The sum of what is known. */
export function add(values: readonly (Decimal | undefined)[]): Decimal {
  return values.reduce<Decimal>((sum, value) => (value === undefined ? sum : sum.plus(value)), new Decimal(0));
}

/** A finding about cells of a form. */
export function report(form: PerformanceForm, rule: string, grade: Grade, message: string, cells: readonly (FormCell | undefined)[]): Finding {
  const places = cells.flatMap((cell) => (cell === undefined ? [] : [{ sheet: form.sheet, address: address(cell.row, cell.column), table: form.title, row: '', column: '', printed: cell.text }]));
  return { id: `${rule}@${places.map((place) => `${place.sheet}!${place.address}`).join(',')}`, rule, kind: '绩效', grade, message, cells: places, quotes: [], suspects: [], folded: 0 };
}
