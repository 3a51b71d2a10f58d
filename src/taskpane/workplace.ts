import type { Clock, HostRefusal, RevisedText, TextToRevise, WorkbookPort } from '#app/ports';
import type { RoundingSolver } from '#domain/balance/balanceRounding';
import type { Narrative } from '#domain/narrative/narrative';
import type { PrintedTable } from '#domain/narrative/printedTable';
import type { Report } from '#domain/report/report';
import type { Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { PackageFacts } from '#domain/submission/packageFacts';
import type { Publication } from '#domain/submission/publication';

/** Colour scheme of the surroundings, and a way to hear when it changes. */
export interface Scheme {
  current(): 'light' | 'dark';
  subscribe(listener: () => void): () => void;
}

/** What a Word file holds beside the text. */
export interface WordContent {
  readonly contents?: boolean;
  readonly sources?: boolean;
  readonly tables?: readonly PrintedTable[];
}

/** 读写文件: what the pane asks of the code that knows file formats; each part is loaded on first use. */
export interface FileWork {
  /** Makes the Word file of a 情况说明; 目录, 公开表 and 出处批注 by choice. */
  readonly makeWord: (narrative: Narrative, content?: WordContent) => Promise<Uint8Array>;
  /** Reads the bytes of another workbook file (.xlsx, .xls), sheets that are no tables as their head only. */
  readonly readFile: (bytes: Uint8Array) => Promise<Result<WorkbookSnapshot, HostRefusal>>;
  /** Reads a workbook file with every sheet as a whole. */
  readonly readWhole: (bytes: Uint8Array) => Promise<Result<WorkbookSnapshot, HostRefusal>>;
  /** Reads an existing 情况说明 (.docx, .md, .txt), one string a paragraph. */
  readonly readText: (name: string, bytes: Uint8Array) => Promise<Result<readonly string[], HostRefusal>>;
  /** Makes the 修订稿 of a text: a .docx with its corrections as tracked changes made `at` that time. */
  readonly reviseText: (text: TextToRevise, at: Date) => Promise<Result<RevisedText, HostRefusal>>;
  /** 文件内情 of a workbook file: comments, links, properties and the like. */
  readonly readPackage: (bytes: Uint8Array) => Promise<Result<PackageFacts, HostRefusal>>;
  /** 检查报告 as Word. */
  readonly makeReport: (report: Report) => Promise<Uint8Array>;
  /** 公开版 of the tables, from the working file and what of it is published. */
  readonly publishTables: (working: Uint8Array, publication: Publication) => Promise<Result<Uint8Array, HostRefusal>>;
  /** 公开版 of a 情况说明: a Word file without author, comments and tracked changes. */
  readonly publishText: (text: Uint8Array | readonly string[]) => Promise<Result<Uint8Array, HostRefusal>>;
  /** The solver of 舍位平衡. */
  readonly loadRounding: () => Promise<RoundingSolver>;
}

/** 本工作簿的文件: the file behind the open workbook, as far as the host lets one have it. */
export interface OwnFile {
  /** Name of the open workbook's file; undefined while it has none. */
  readonly ownName: () => string | undefined;
  /** The open workbook as the file it would be saved as now; nothing is saved. */
  readonly ownFile: () => Promise<Result<Uint8Array, HostRefusal>>;
  /** Shows a workbook file as a new workbook beside this one; missing where files are downloaded instead. */
  readonly openNew?: (bytes: Uint8Array) => Promise<Result<void, HostRefusal>>;
}

/** 暂存处 of one pane window: what is kept there is gone when the window closes. */
export interface TextShelf {
  load(): string | undefined;
  /** False when there is no room. */
  save(content: string): boolean;
  clear(): void;
}

/** One step of the 自检 as it went. */
export interface SelfTestOutcome {
  readonly title: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  readonly detail?: string;
}

/** What the 自检 says while it runs; `ask` resolves with false when the person leaves the step out. */
export interface SelfTestTalk {
  readonly onResult: (outcome: SelfTestOutcome) => void;
  readonly ask: (request: string) => Promise<boolean>;
}

/** 工作场所: everything the pane needs from where it runs. The composition root makes it; pages know nothing else of the host. */
export interface Workplace extends FileWork, OwnFile {
  readonly kind: 'excel' | 'wps' | 'workbench';
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly scheme: Scheme;
  /** SHA-256 of a text as hex; undefined where the page may not compute one. */
  readonly digest: (text: string) => Promise<string | undefined>;
  /** Hands a file to the browser's download. False when the surroundings have no download at all. */
  readonly saveFile: (name: string, bytes: Uint8Array, type: string) => boolean;
  /** Copies a text, with its look where the clipboard takes one. */
  readonly copyText: (text: string, html?: string) => Promise<boolean>;
  /** Keeps the open 已有文本 while the pane is loaded again; missing where nothing can be kept. */
  readonly shelf?: TextShelf;
  /** 自检: tries the adapter out in this very host and resolves with the report; in development builds only. */
  readonly selfTest?: (talk: SelfTestTalk) => Promise<string>;
}
