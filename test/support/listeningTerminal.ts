import { main } from '../../src/cli/main';

/** What a run of the command line printed and how it ended. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line inside the test, without colours. */
export async function gongkai(...words: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await main(words, { out: (text) => out.push(text), error: (text) => error.push(text), colour: false });
  return { status, out: out.join('\n'), error: error.join('\n') };
}
