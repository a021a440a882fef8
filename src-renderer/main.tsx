import { facesAreThere } from './styles/faces.ts';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterPaint } from './lib/after-paint.ts';
import { lendFocus, watchRest } from './lib/rest.ts';
import { App } from './shell/app.tsx';
import { putFirstTheme } from './shell/theme.ts';

putFirstTheme();
const root = document.getElementById('root');
if (root) {
  await facesAreThere;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// A caret that blinks is drawn twice a second: the whole of what an idle window costs (styles/index.css).
afterPaint(() => {
  const lend = CSS.supports('caret-animation', 'manual') ? null : lendFocus(document);
  watchRest(window, (resting) => {
    document.documentElement.toggleAttribute('data-resting', resting);
    lend?.(resting);
  });
});

// Letters of other scripts come after the first paint; each face loads only when a text needs it.
afterPaint(() => requestIdleCallback(() => void import('./styles/scripts.ts')));
