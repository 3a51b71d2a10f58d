import type { PackageFacts } from '#domain/submission/packageFacts';
import type { Publication } from '#domain/submission/publication';
import { TEXT } from '../../text';

/** What 生成公开版 did: the files made, what the working file has and they have not, and what is still to be done. */
export interface PublicationNote {
  readonly files: readonly string[];
  readonly removed: readonly string[];
  readonly warnings: readonly string[];
}

/** Everything of the working file that its 公开版 does not carry, a line each. */
export function removedLines({ formulas, shortened, dropped, leftOut }: Publication, file: PackageFacts | undefined): readonly string[] {
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
