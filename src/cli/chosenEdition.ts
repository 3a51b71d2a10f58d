import { EDITIONS, editionById } from '#domain/editions/registry';
import type { Edition } from '#domain/layout/edition';
import { err, ok, type Result } from '#domain/result';
import { messages } from './messages';

/** The edition of `--edition`; the error is the sentence that lists those there are. */
export function chosenEdition(id: string): Result<Edition> {
  const edition = editionById(id);
  return edition === undefined ? err(messages.unknownEdition(id, EDITIONS.map((known) => known.id))) : ok(edition);
}

/** The refusal of an `--edition` that does not exist; undefined when it does or was not given. */
export function refusedEdition(id: string | undefined): Result<never> | undefined {
  const chosen = id === undefined ? undefined : chosenEdition(id);
  return chosen?.ok === false ? chosen : undefined;
}
