import type { Understanding } from '../../../src-shared/understanding.ts';
import { serveWorker } from '../../process/serve-worker.ts';
import { type ReadableBrief, understand } from './reading/understand.ts';

serveWorker<ReadableBrief, Understanding>((brief) => understand(brief));
