import { adoptFinding } from '#domain/claims/revision';
import type { Finding } from '#domain/finding/finding';
import type { ExistingText } from '../../existingText';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

/** 采用 and its undoing, in the pane's copy of the text only. */
export function useCorrections(text: ExistingText): { readonly adopt: (finding: Finding) => boolean; readonly undo: () => void } {
  const { dispatch } = usePane();

  function undo(): void {
    dispatch({ do: 'undoText' });
    dispatch({ do: 'tell', notice: { intent: 'info', title: TEXT.existing.undone } });
  }

  function adopt(finding: Finding): boolean {
    const lines = adoptFinding(text.lines, finding);
    if (lines.every((line, at) => line === text.lines[at])) {
      dispatch({ do: 'tell', notice: { intent: 'warning', title: TEXT.existing.gone } });
      return false;
    }
    dispatch({ do: 'correctText', lines });
    const [first] = finding.suspects;
    dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.existing.adopted(first?.suggested ?? ''), text: TEXT.existing.adoptedText, action: { label: TEXT.undo, run: undo } } });
    return true;
  }

  return { adopt, undo };
}
