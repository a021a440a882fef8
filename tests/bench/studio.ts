import { benchStudioFilms } from './studio-films.ts';
import { benchLayers } from './studio-layers.ts';
import { benchStitch } from './studio-stitch.ts';

/** The built-in studio: whole films, joins, layers. */
export async function benchStudio(): Promise<void> {
  await benchStudioFilms();
  await benchStitch();
  await benchLayers();
}
