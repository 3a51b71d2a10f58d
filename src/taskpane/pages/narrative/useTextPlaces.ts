import { useCallback, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Finding } from '#domain/finding/finding';

/** Ways about in the shown text: from a finding to its sentence, to its card, to the next one, and from mark to mark by arrows. */
export interface TextPlaces {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly toSentence: (finding: Finding) => void;
  readonly toCard: (finding: string) => void;
  readonly toNextCard: () => void;
  readonly walkMarks: (event: KeyboardEvent) => void;
}

/** Finds sentences and cards by the marks they carry. */
export function useTextPlaces(): TextPlaces {
  const root = useRef<HTMLDivElement>(null);
  const all = useCallback((selector: string): readonly HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>(selector) ?? [])], []);

  const toCard = useCallback(
    (finding: string): void => {
      const card = all('[data-card]').find(({ dataset }) => dataset['card'] === finding);
      card?.scrollIntoView({ block: 'nearest' });
      card?.querySelector('button')?.focus({ preventScroll: true });
    },
    [all],
  );

  function toSentence({ id, quotes }: Finding): void {
    const mark = all('[data-of]').find(({ dataset }) => dataset['of'] === id);
    const place = mark ?? all('[data-line]').find(({ dataset }) => dataset['line'] === String(quotes[0]?.line));
    place?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }

  function toNextCard(): void {
    const cards = all('[data-card]');
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    const next = cards[(at + 1) % cards.length];
    next?.scrollIntoView({ block: 'center' });
    next?.querySelector('button')?.focus({ preventScroll: true });
  }

  function walkMarks(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset['mark'] === undefined) return;
    const marks = all('[data-mark]');
    const next = marks[marks.indexOf(event.target) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  return { root, toSentence, toCard, toNextCard, walkMarks };
}
