import type { Clock, HostRefusal, WorkbookPort } from '#app/ports';
import type { Narrative } from '#domain/narrative/narrative';
import type { Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';

/** Colour scheme of the surroundings, and a way to hear when it changes. */
export interface Scheme {
  current(): 'light' | 'dark';
  subscribe(listener: () => void): () => void;
}

/** 工作场所: everything the pane needs from where it runs. The composition root makes it; pages know nothing else of the host. */
export interface Workplace {
  readonly kind: 'excel' | 'wps' | 'workbench';
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly scheme: Scheme;
  /** Makes the Word file of a 情况说明; its code is loaded on first use. */
  readonly makeWord: (narrative: Narrative) => Promise<Uint8Array>;
  /** Reads the bytes of another workbook file (.xlsx, .xls); its code is loaded on first use. */
  readonly readFile: (bytes: Uint8Array) => Promise<Result<WorkbookSnapshot, HostRefusal>>;
  /** Reads an existing 情况说明 (.docx, .md, .txt), one string a paragraph; its code is loaded on first use. */
  readonly readText: (name: string, bytes: Uint8Array) => Promise<Result<readonly string[], HostRefusal>>;
  /** Hands a file to the browser's download. False when the surroundings have no download at all. */
  readonly saveFile: (name: string, bytes: Uint8Array, type: string) => boolean;
  readonly copyText: (text: string) => Promise<boolean>;
}
