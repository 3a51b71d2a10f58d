import { SHAPES } from '../../../bench/unseen/shapes/shapes';
import { measureShape } from '../../../bench/unseen/shapes/measureShape';

const NAMED = SHAPES.map((shape) => [shape.name, shape] as const);

test.each(NAMED)('%s: every figure is read as what it is or told as unread, nothing is wrong, and one wrong cell is one 错误', (_, shape) => {
  const { printed, read, right, untold, derived, shared, relations, false: errors, provable, exact, notes } = measureShape(shape, 3, 4);
  expect(notes.filter((note) => !note.startsWith('已提示'))).toEqual([]);
  expect({ read, untold, derived, errors, exact }).toEqual({ read: right, untold: 0, derived: shared, errors: 0, exact: provable });
  expect(right / printed).toBeGreaterThanOrEqual(0.85);
  expect(shared / relations).toBeGreaterThanOrEqual(0.85);
});
