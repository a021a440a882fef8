import { app, type Session } from 'electron';
import { isPageUrl } from '../ipc/trusted-sender.ts';
import { mayLoad } from './egress.ts';

/** Before the app is ready: Chromium itself resolves no name. */
export function hardenProcess(pageOrigin: string): void {
  const exceptions = pageOrigin.startsWith('http') ? `, EXCLUDE ${new URL(pageOrigin).hostname}` : '';
  app.commandLine.appendSwitch('host-rules', `MAP * ~NOTFOUND${exceptions}`);
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Refuses every permission but full screen for the player, and every address that would leave the machine. */
export function hardenSession(session: Session, pageOrigin: string): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(permission === 'fullscreen' && isPageUrl(contents.getURL(), pageOrigin)),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === 'fullscreen');
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url, pageOrigin) }));
  // Else Chromium asks for a dictionary at the first window, whatever that window's own setting is.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** No page goes anywhere else, opens a window by itself or holds a webview. */
export function hardenContents(pageOrigin: string): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-frame-navigate', (event) => {
      if (!isPageUrl(event.url, pageOrigin)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
