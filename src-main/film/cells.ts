import { GRID_PX } from '../../src-shared/planes.ts';
import { num } from './encoding.ts';
import type { Path } from './motion.ts';

/*
 * Per frame `crop` picks the cell of a layer that holds its picture at the wanted pixel (no pixel is copied), and
 * `overlay` puts it on the even position below.
 */

/** Position in steps, as an expression of `n`. */
const steps = (path: Path, count: number): string => `floor((${path.expression})*${num(count / GRID_PX)}+0.5)`;
/** Which cell to show at frame `n`. */
export const cellExpression = (path: Path, count: number): string => `mod(${steps(path, count)},${count})`;
/** The even position of that cell at frame `n`. */
export const gridExpression = (path: Path, count: number): string => `${GRID_PX}*floor(${steps(path, count)}/${count})`;
