import type { PageId } from '../../paneState';

/** Where an item of the 提交清单 leads: to the step that puts it right, or to the line of the text it quotes. */
export interface WaysOut {
  readonly toPage: (page: PageId) => void;
  readonly toLine: (line: number) => void;
}
