const CONTROL = /\u001b(?!\[\d{1,2}m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/gu;

/** Where the command line prints: plain text out, errors apart. Kept as a value so that tests can listen. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly colour: boolean;
}

/** Colours of a report; each returns its text unchanged where the terminal shows none. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly grey: (text: string) => string;
  readonly bold: (text: string) => string;
}

/** The process's own terminal; colours only when a person is looking and has not switched them off. */
export function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(`${harmless(text)}\n`),
    error: (text) => process.stderr.write(`${harmless(text)}\n`),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  };
}

/** A text in which no name from a file can steer the terminal: control signs are replaced, our own colours and line ends stay. */
function harmless(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

/** Paint for a terminal with or without colours. */
export function paintFor(colour: boolean): Paint {
  const painted = (code: number) => (text: string) => (colour ? `\u001b[${String(code)}m${text}\u001b[0m` : text);
  return { red: painted(31), yellow: painted(33), green: painted(32), blue: painted(36), grey: painted(90), bold: painted(1) };
}
