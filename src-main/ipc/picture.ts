import { BrowserWindow, dialog, type WebContents } from 'electron';
import { BRIEF_LIMITS, type BriefPicture } from '../../src-shared/brief.ts';
import type { Output } from '../../src-shared/contract.ts';
import { ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import { addPicture, addPictureFromFile, duplicatePictures, removeDraft } from '../library/draft-pictures.ts';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';

type PictureResult = Output<'picture.add'>;

export const pictureHandlers = ({ library }: Parts): Handlers<WebContents, 'picture'> => ({
  'picture.pick': async ({ room }, caller) => {
    const paths = await askForPictures(caller);
    const result = await collect(paths.slice(0, room).map((path) => addPictureFromFile(library, path)));
    if (paths.length > room) result.problems.push(tooMany());
    return result;
  },
  'picture.add': ({ name, bytes }) => collect([addPicture(library, name, bytes)]),
  'picture.remove': async ({ id }) => {
    await removeDraft(library, id);
    return {};
  },
  'picture.duplicate': async ({ id }) => ({ pictures: await duplicatePictures(library, id), problems: [] }),
});

async function askForPictures(caller: WebContents): Promise<string[]> {
  const options: Electron.OpenDialogOptions = {
    title: 'Add pictures',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Pictures (JPEG, PNG, WebP)', extensions: ['jpg', 'jpeg', 'png', 'webp'] }],
  };
  const window = BrowserWindow.fromWebContents(caller);
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? [] : filePaths;
}

/** The pictures that are good, in order, and what is wrong with the others. */
async function collect(adding: Promise<BriefPicture>[]): Promise<PictureResult> {
  const result: PictureResult = { pictures: [], problems: [] };
  for (const outcome of await Promise.allSettled(adding)) {
    if (outcome.status === 'fulfilled') result.pictures.push(outcome.value);
    else result.problems.push(toProblem(outcome.reason));
  }
  return result;
}

function tooMany(): ScenewrightError['problem'] {
  const message = `A film takes up to ${BRIEF_LIMITS.pictures} pictures. Remove one to add another.`;
  return new ScenewrightError({ code: 'BAD_INPUT', message, fields: { pictures: message } }).problem;
}
