import { root } from '../paths.mjs';
import { collectCredits } from './credits.mjs';

const FILE = 'credits.json';

/**
 * Puts credits.json beside the page: into a build, and into the development server's answers.
 * @returns {import('vite').Plugin}
 */
export function credits() {
  const source = () => JSON.stringify(collectCredits(root));
  return {
    name: 'scenewright:credits',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: source() });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(source());
      });
    },
  };
}
