import type { ItemState } from '#domain/submission/item';
import { ToneIcon, type Tone } from '../../parts/Grade';

const TONES: Readonly<Record<ItemState, Tone>> = { 齐全: 'good', 缺: 'error', 待办: 'caution', 不适用: 'quiet', 未检查: 'hint' };

/** The icon of an item's state; its word always stands beside it. `grave` = 错误. */
export function StateMark({ state, grave = false }: { readonly state: ItemState; readonly grave?: boolean }) {
  return <ToneIcon tone={grave && state === '待办' ? 'error' : TONES[state]} />;
}
