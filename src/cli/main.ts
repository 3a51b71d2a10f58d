import type { Result } from '#domain/result';
import { version } from '../../package.json';
import { parseArguments, type Command } from './arguments';
import { batch } from './commands/batch';
import { check } from './commands/check';
import { demo } from './commands/demo';
import { draft } from './commands/draft';
import { listEditions } from './commands/editions';
import { importFigures } from './commands/importFigures';
import { createWorkbook } from './commands/new';
import { publish } from './commands/publish';
import { report } from './commands/report';
import { sum } from './commands/sum';
import { processTerminal, type Terminal } from './terminal';
import { USAGE } from './usage';

/** The command line: reads the arguments, does the work, and returns the exit status; what went wrong is one line on stderr. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const command = parseArguments(argv);
  const done = command.ok ? await run(command.value, terminal) : command;
  if (done.ok) return done.value;
  terminal.error(done.error);
  return 2;
}

async function run(command: Command, terminal: Terminal): Promise<Result<number>> {
  switch (command.command) {
    case 'help':
      terminal.out(USAGE);
      return { ok: true, value: 0 };
    case 'version':
      terminal.out(version);
      return { ok: true, value: 0 };
    case 'new':
      return createWorkbook(command, terminal);
    case 'check':
      return check(command, terminal);
    case 'draft':
      return draft(command, terminal);
    case 'editions':
      return listEditions(command, terminal);
    case 'batch':
      return batch(command, terminal);
    case 'publish':
      return publish(command, terminal);
    case 'report':
      return report(command, terminal);
    case 'import':
      return importFigures(command, terminal);
    case 'sum':
      return sum(command, terminal);
    case 'demo':
      return demo(command, terminal);
  }
}
