import { useState } from 'react';
import { usePane } from '../../paneContext';
import type { SelfTestOutcome } from '../../workplace';

/** 自检 as the page sees it. */
export interface SelfTestRun {
  readonly state: 'ready' | 'running' | 'done' | 'broken';
  readonly outcomes: readonly SelfTestOutcome[];
  /** The results as text, once all are there; what went wrong when the run broke off. */
  readonly report: string;
  /** What the person is asked to do at the moment. */
  readonly request: string | undefined;
  readonly start: (byHand: boolean) => void;
  readonly answer: (done: boolean) => void;
}

interface Question {
  readonly request: string;
  readonly answer: (done: boolean) => void;
}

/** Runs the 自检 of the workplace and keeps its results as they come. */
export function useSelfTest(): SelfTestRun {
  const { workplace } = usePane();
  const [state, setState] = useState<SelfTestRun['state']>('ready');
  const [outcomes, setOutcomes] = useState<readonly SelfTestOutcome[]>([]);
  const [report, setReport] = useState('');
  const [question, setQuestion] = useState<Question | undefined>();

  function ask(request: string): Promise<boolean> {
    return new Promise((resolve) => setQuestion({ request, answer: resolve }));
  }

  async function run(byHand: boolean): Promise<void> {
    setState('running');
    setOutcomes([]);
    try {
      const talk = { onResult: (outcome: SelfTestOutcome) => setOutcomes((before) => [...before, outcome]), ask: byHand ? ask : () => Promise.resolve(false) };
      setReport((await workplace.selfTest?.(talk)) ?? '');
      setState('done');
    } catch (reason) {
      setReport(reason instanceof Error ? reason.message : String(reason));
      setState('broken');
    }
  }

  return {
    state,
    outcomes,
    report,
    request: question?.request,
    start: (byHand) => void run(byHand),
    answer: (done) => {
      question?.answer(done);
      setQuestion(undefined);
    },
  };
}
