import type { Note, Section } from './narrative';
import type { Scene } from './speak';

/** 提醒: reasons that contradict their figures and shares whose prints do not add to 100. */
export function notesOf(_sections: readonly Section[], _scene: Scene): readonly Note[] {
  return [];
}
