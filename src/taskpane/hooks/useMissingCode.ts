import { useEffect } from 'react';
import type { Notice } from '../paneState';
import { TEXT } from '../text';

/** Tells when a part of the program could not be loaded, so that no button waits for it in silence. */
export function useMissingCode(tell: (notice: Notice) => void): void {
  useEffect(() => {
    const hear = ({ reason }: PromiseRejectionEvent): void => {
      if (!(reason instanceof Error) || reason.name !== 'ChunkLoadError') return;
      tell({ intent: 'warning', title: TEXT.notLoaded.title, text: TEXT.notLoaded.text, action: { label: TEXT.notLoaded.reopen, run: () => location.reload() } });
    };
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, [tell]);
}
