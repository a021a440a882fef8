import { serveWorker } from '../../../src-main/process/serve-worker.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';

type Request = { kind: 'echo'; text: string } | { kind: 'hang' | 'crash' | 'throw' | 'short' | 'unreadable' };

/** A worker that behaves as it is told. */
serveWorker<Request, string>((request, { progress }) => {
  switch (request.kind) {
    case 'echo':
      progress(0.5);
      return request.text;
    case 'hang':
      progress(0);
      for (;;) if (Date.now() < 0) return '';
    case 'crash':
      return process.exit(7);
    case 'throw':
      throw new Error('the brush broke');
    case 'short':
      throw Object.assign(new Error('too many open files'), { code: 'EMFILE' });
    case 'unreadable':
      throw new ScenewrightError({ code: 'PICTURE_UNREADABLE', message: 'Not a picture.', hint: 'Choose another.' });
  }
});
