import { serveWorker } from '../../../process/serve-worker.ts';
import type { PictureRequest, PictureResult } from '../picture-engine.ts';
import { paintScene } from './paint-scene.ts';
import { closeIconSets } from './subjects/icon-sets.ts';

serveWorker<PictureRequest, PictureResult>((request, { progress }) =>
  paintScene(request, progress).finally(closeIconSets),
);
