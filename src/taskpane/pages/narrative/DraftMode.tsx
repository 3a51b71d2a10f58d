import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useMemo, useRef, useState } from 'react';
import type { LikeRefusal } from '#app/draftLikeLastYear';
import type { Draft, DraftRefusal } from '#app/draftNarrative';
import type { FigureRun, SlotRun } from '#domain/narrative/narrative';
import { firstLines } from '#domain/narrative/toText';
import type { DraftState } from '../../hooks/useDraft';
import { useReview } from '../../hooks/useSession';
import { usePane } from '../../paneContext';
import { Empty } from '../../parts/Empty';
import { PageFrame } from '../../parts/PageFrame';
import { ReadingSkeleton } from '../../parts/ReadingSkeleton';
import { STICKY_BAR } from '../../parts/stickyBar';
import { TEXT } from '../../text';
import { AssumedYear } from './AssumedYear';
import { DraftBasisPart } from './DraftBasisPart';
import { DraftNotes } from './DraftNotes';
import { ExportFooter } from './ExportFooter';
import { SectionText } from './SectionText';
import { SourceBar } from './SourceBar';
import { useExport } from './useExport';
import { useShownLine } from './useShownLine';

const useStyles = makeStyles({
  bar: { ...STICKY_BAR, display: 'flex', alignItems: 'center', gap: '8px', margin: '-12px -4px 10px -14px', padding: '8px 4px 8px 14px' },
  outline: { flex: '1 1 auto', minWidth: 0 },
  next: { flexShrink: 0, whiteSpace: 'nowrap', minWidth: 0 },
  done: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusSuccessForeground1 },
});

const REFUSED: Readonly<Record<DraftRefusal | LikeRefusal, string>> = { noTable: TEXT.narrative.empty, noYear: TEXT.narrative.noYear, noEntity: TEXT.narrative.noEntity, noLastTable: TEXT.narrative.noLastTable, noLastYear: TEXT.narrative.noLastYear };

/** 起草: the text as it will read, figures linked to their cells, blanks filled in place. */
export function DraftMode({ draft }: { readonly draft: DraftState }) {
  const { dispatch } = usePane();
  const review = useReview();
  if (review === undefined || (draft !== undefined && !draft.ok)) {
    const text = draft?.ok === false ? REFUSED[draft.error] : TEXT.narrative.empty;
    return (
      <PageFrame>
        {draft?.ok === false && draft.error.startsWith('noLast') ? <DraftBasisPart /> : null}
        <Empty
          icon={<DocumentTextRegular />}
          text={text}
          action={
            <Button appearance="primary" onClick={() => dispatch({ do: 'go', page: 'template' })}>
              {TEXT.check.toTemplate}
            </Button>
          }
        />
      </PageFrame>
    );
  }
  if (draft === undefined) {
    return (
      <PageFrame busy>
        <ReadingSkeleton />
      </PageFrame>
    );
  }
  return <Text draft={draft.value} />;
}

function Text({ draft }: { readonly draft: Draft }) {
  const { narrative } = draft;
  const { dispatch, actions } = usePane();
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<FigureRun | undefined>();
  const exporting = useExport(draft);
  const gaps = narrative.gaps.length;
  const shown = useShownLine(page);
  const lines = useMemo(() => firstLines(narrative), [narrative]);

  function chooseFigure(figure: FigureRun): void {
    const cell = figure.printed === undefined ? figure.place : (figure.given ?? figure.operands.find(({ cells }) => cells.length > 0)?.cells[0]);
    choose(figure.printed === undefined ? undefined : figure);
    if (cell !== undefined) void actions.reveal(cell);
  }

  function saveSlot(slot: SlotRun, text: string): void {
    if (slot.place === undefined) dispatch({ do: 'answer', key: slot.key, text });
    else void actions.write([{ op: 'write', sheet: slot.place.sheet, row: slot.place.row, column: slot.place.column, cells: [[{ value: text === '' ? null : text }]] }]);
  }

  function toNextGap(): void {
    const all = [...(page.current?.querySelectorAll<HTMLElement>('[data-gap]') ?? [])];
    const at = all.findIndex((element) => element === document.activeElement);
    const next = all[(at + 1) % all.length];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  }

  return (
    <>
      <PageFrame>
        <div ref={page}>
          <div className={styles.bar}>
            <Select
              size="small"
              className={styles.outline}
              aria-label={TEXT.narrative.outline}
              value=""
              onChange={(_event, { value }) => {
                page.current?.querySelector(`[data-section="${CSS.escape(value)}"]`)?.scrollIntoView({ block: 'start' });
              }}
            >
              <option value="">{TEXT.narrative.outline}</option>
              {narrative.sections.map(({ key, heading, level }) => (
                <option key={key} value={key}>
                  {`${'　'.repeat(Math.max(0, level - 1))}${heading}`}
                </option>
              ))}
            </Select>
            {gaps > 0 ? (
              <Button size="small" className={styles.next} onClick={toNextGap}>
                {TEXT.narrative.nextGap(gaps)}
              </Button>
            ) : (
              <span className={styles.done}>{TEXT.narrative.noGaps}</span>
            )}
          </div>
          {draft.recognised.year === undefined ? <AssumedYear /> : null}
          <DraftBasisPart />
          <DraftNotes notes={narrative.notes} />
          {narrative.sections.map((section, at) => (
            <SectionText key={section.key} section={section} line={lines[at] ?? 1} shown={shown} chosen={chosen} onChoose={chooseFigure} onSave={saveSlot} />
          ))}
        </div>
      </PageFrame>
      {chosen === undefined ? null : <SourceBar figure={chosen} onClose={() => choose(undefined)} />}
      <ExportFooter exporting={exporting} />
    </>
  );
}
