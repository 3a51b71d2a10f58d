import type { PartialCoordinate } from '../cube/coordinate';

/**
 * 栏目或项目: one line or column of the official forms. `label` is the national wording without numbering and spaces,
 * `synonyms` are the other wordings met in published forms; `at` is what the label says about a figure.
 * The same entry renders a template, recognises a published table, names a cell and addresses a figure in the text.
 */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
  readonly at: PartialCoordinate;
}
