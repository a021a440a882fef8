import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Drawing } from './drawing.ts';
import type { Held } from './held.ts';

/** What a maker may look at: never the scene, so that a subject looks the same in each. */
export type Sitter = Pick<Subject, 'noun' | 'kind' | 'attributes' | 'action' | 'id'> & { holds?: Held };
export type Maker = (subject: Sitter) => Drawing;
