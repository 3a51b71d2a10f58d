import { basename } from 'node:path';
import { err, type Result } from '#domain/result';
import { readNarrative } from '#adapters/docx/readNarrative';
import { readBytes } from './files';
import { messages } from './messages';

/** Paragraphs of the 情况说明 in a file; the error is the sentence to show. */
export function readText(file: string): Result<readonly string[]> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const paragraphs = readNarrative(bytes.value, basename(file));
  return paragraphs.ok ? paragraphs : err(messages.textRefusal(file, paragraphs.error));
}
