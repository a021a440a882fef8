import { protocol } from 'electron';

/** Where our page is served. A real origin: file:// would share one with every file of the machine. */
export const APP_ORIGIN = 'app://scenewright';

/** Must be called before the app is ready. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    {
      // `corsEnabled`, because <track> and fetch() ask for captions across origins.
      scheme: 'media',
      privileges: { standard: true, secure: true, stream: true, supportFetchAPI: true, corsEnabled: true },
    },
  ]);
}
