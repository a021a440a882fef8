/**
 * The names of the contract's channels and pushes, apart from its schemas: the preload script and the first moments of
 * main need only these, and the schemas cost 100 ms at each start. The contract is a type error where it differs.
 */
export const CHANNELS = [
  'generation.start',
  'generation.cancel',
  'generation.retry',
  'generation.redoScene',
  'generation.snapshot',
  'generation.watch',
  'generation.unwatch',
  'generation.received',
  'generation.say',
  'generation.plan',
  'picture.pick',
  'picture.add',
  'picture.remove',
  'picture.duplicate',
  'library.list',
  'library.rename',
  'library.favourite',
  'library.remove',
  'library.restore',
  'library.files',
  'library.saveCopy',
  'library.showInFolder',
  'preview.voice',
  'preview.music',
  'engine.list',
  'settings.get',
  'settings.set',
  'settings.pickProgram',
  'app.info',
  'app.report',
  'app.copyReport',
  'app.openExternal',
  'app.newWindow',
] as const;

export const PUSHES = ['generation.events', 'generation.delta', 'library.changed', 'app.navigate'] as const;
