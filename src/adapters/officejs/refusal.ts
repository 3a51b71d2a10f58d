import type { HostRefusal } from '#app/ports';

const codes: Readonly<Record<string, HostRefusal['code']>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'sheetMissing',
  InvalidReference: 'sheetMissing',
  ItemAlreadyExists: 'sheetExists',
  InvalidOperationInCellEditMode: 'userEditing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** Office.js 的错误 as a refusal with a stable code; an error that is no host error is a bug and is thrown on. */
export function refusalOf(error: unknown, sheet?: string): HostRefusal {
  const code = hostCode(error);
  if (code === undefined) throw error;
  const detail = error instanceof Error ? `${code}: ${error.message}` : code;
  return { code: codes[code] ?? 'rejected', detail, ...(sheet === undefined ? {} : { sheet }) };
}

function hostCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
