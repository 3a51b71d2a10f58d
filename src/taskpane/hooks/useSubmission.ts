import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Submission } from '#app/submission';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { PackageFacts } from '#domain/submission/packageFacts';
import { usePane } from '../paneContext';
import type { DraftState } from './useDraft';
import { useSession } from './useSession';

/** What the file of the open workbook was found to carry, when it was last looked at. */
interface Inspected {
  readonly file: PackageFacts;
  readonly whole: WorkbookSnapshot;
}

/** 提交检查 as the pane sees it. */
export interface SubmissionState {
  /** Undefined until there is one. */
  readonly submission: Submission | undefined;
  /** The file is being looked at, or what was found in it is not in `submission` yet. */
  readonly inspecting: boolean;
  /** Looks at the workbook's file again. */
  readonly inspect: () => void;
}

/**
 * 提交检查 of the last reading with its text, after the findings are shown. The file itself is looked at each time the page is
 * entered, since no host tells of comments or properties that change.
 */
export function useSubmission(draft: DraftState): SubmissionState {
  const { state } = usePane();
  const { reading } = useSession();
  const { inspected, inspecting, inspect } = useInspection(state.page === 'submit');
  const [made, setMade] = useState<{ readonly submission: Submission; readonly of: Inspected | undefined } | undefined>();
  useEffect(() => {
    if (reading?.review.ok !== true) {
      setMade(undefined);
      return undefined;
    }
    const { workbook, review } = reading;
    let current = true;
    void Promise.all([import('#app/submission'), import('#domain/narrative/toText')]).then(([{ prepareSubmission, submissionOf }, { narrativeLines }]) => {
      if (!current) return;
      const { paragraphs } = review.value;
      if (paragraphs !== undefined) setMade({ submission: submissionOf(workbook, review.value, { paragraphs, textSource: 'given', ...inspected }), of: inspected });
      else if (draft !== undefined) {
        const prepared = prepareSubmission(workbook, { ...inspected, ...(draft.ok ? { draft: narrativeLines(draft.value.narrative) } : {}) });
        setMade(prepared.ok ? { submission: prepared.value, of: inspected } : undefined);
      }
    });
    return () => {
      current = false;
    };
  }, [reading, draft, inspected]);
  return { submission: made?.submission, inspecting: inspecting || (made !== undefined && made.of !== inspected), inspect };
}

function useInspection(onPage: boolean): { readonly inspected: Inspected | undefined; readonly inspecting: boolean; readonly inspect: () => void } {
  const { workplace } = usePane();
  const [inspected, setInspected] = useState<Inspected | undefined>();
  const [inspecting, setInspecting] = useState(false);
  const turn = useRef(0);

  async function look(): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    setInspecting(true);
    const bytes = await workplace.ownFile();
    const [file, whole] = bytes.ok ? await Promise.all([workplace.readPackage(bytes.value), workplace.readWhole(bytes.value)]) : [bytes, bytes];
    if (own !== turn.current) return;
    setInspected(file.ok && whole.ok ? { file: file.value, whole: whole.value } : undefined);
    setInspecting(false);
  }

  const inspect = (): void => void look();
  const first = useRef(inspect);
  first.current = inspect;
  useLayoutEffect(() => {
    if (onPage) first.current();
  }, [onPage]);
  return { inspected, inspecting, inspect };
}
