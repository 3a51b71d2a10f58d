import { recordException, withdrawException, type Exception } from '#domain/exceptions/exceptions';
import type { Finding } from '#domain/finding/finding';
import { usePane } from '../paneContext';
import { TEXT } from '../text';

/** 已核实 as a card sees it: records a reason on 校验记录, or takes the record back. True when it was written. */
export interface Verifying {
  readonly record: (finding: Finding, reason: string) => Promise<boolean>;
  readonly withdraw: (exception: Exception) => Promise<boolean>;
}

/** Writes 已核实 into the workbook as last read, with today's date. */
export function useVerifying(): Verifying {
  const { workplace, session, dispatch, actions } = usePane();
  return {
    record: async (finding, reason) => {
      const workbook = session.state().reading?.workbook;
      if (workbook === undefined) return false;
      const done = await actions.write(recordException(workbook, finding, reason, dateOf(workplace.clock.now())));
      if (done) dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.verify.recorded, text: TEXT.verify.recordedText } });
      return done;
    },
    withdraw: async (exception) => {
      const workbook = session.state().reading?.workbook;
      return workbook !== undefined && actions.write(withdrawException(workbook, exception));
    },
  };
}

function dateOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
