import type { PackageFacts } from '#domain/submission/packageFacts';
import type { Publication } from '#domain/submission/publication';
import { TEXT } from '../../text';

/** What 生成公开版 did: the files made, what the working file has and they have not, and what is still to be done. */
export interface PublicationNote {
  readonly files: readonly string[];
  /** What is left to do by hand with the copies, in order. */
  readonly steps?: readonly string[];
  readonly removed: readonly string[];
  readonly warnings: readonly string[];
}

/** What one 公开版 of the tables is told as, once it stands where `where` says. */
export function publicationNote(where: string, publication: Publication, file: PackageFacts | undefined): PublicationNote {
  const { sheets, errors } = publication;
  return { files: [`${where}（${TEXT.submit.tables(sheets.length)}）`], removed: removedLines(publication, file), warnings: errors > 0 ? [TEXT.submit.stillWrong(errors)] : [] };
}

/** Everything of the working file that its 公开版 does not carry, a line each. */
function removedLines({ formulas, shortened, dropped, leftOut }: Publication, file: PackageFacts | undefined): readonly string[] {
  const say = TEXT.submit;
  return [
    ...(formulas > 0 ? [say.formulas(formulas)] : []),
    ...(shortened > 0 ? [say.shortened(shortened)] : []),
    ...(dropped > 0 ? [say.dropped(dropped)] : []),
    ...(leftOut.length > 0 ? [say.leftOut(leftOut)] : []),
    ...(file === undefined ? [] : fileLines(file)),
  ];
}

function fileLines({ comments, externalLinks, properties, extras }: PackageFacts): readonly string[] {
  const say = TEXT.submit;
  const named = [...new Set(properties.map(({ name }) => name))];
  return [
    ...(comments.length > 0 ? [say.comments(comments.length)] : []),
    ...(externalLinks.length > 0 ? [say.links(externalLinks.length)] : []),
    ...(named.length > 0 ? [say.properties(named)] : []),
    ...(extras.length > 0 ? [say.extras(extras)] : []),
  ];
}
