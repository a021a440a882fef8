import { BRIEF_LIMITS, TOO_MANY_PICTURES } from '../../src-shared/brief-terms.ts';
import type { Output } from '../../src-shared/contract.ts';
import { toProblem } from '../../src-shared/errors.ts';
import { ask } from '../bridge.ts';
import { announce } from '../lib/announce.ts';
import { count } from '../lib/format.ts';
import { roomForPictures, useDraft } from './draft-store.ts';

type PictureAnswer = Output<'picture.add'>;

const say = (message: string): void => useDraft.getState().turnAway({ pictures: message });

function take(answer: PictureAnswer): void {
  const { brief, change } = useDraft.getState();
  if (answer.pictures.length > 0) {
    change({ pictures: [...brief.pictures, ...answer.pictures].slice(0, BRIEF_LIMITS.pictures) });
    announce(`${count(answer.pictures.length, 'picture')} added.`);
  }
  const messages = answer.problems.map((problem) => problem.message);
  if (messages.length > 0) say(messages.join(' '));
}

/** Opens the system's dialog. */
export async function pickPictures(): Promise<void> {
  const room = roomForPictures(useDraft.getState().brief);
  if (room <= 0) return say(TOO_MANY_PICTURES);
  try {
    take(await ask('picture.pick', { room }));
  } catch (thrown) {
    say(toProblem(thrown).message);
  }
}

let adding: Promise<void> = Promise.resolve();

/**
 * Takes dropped or pasted files, as many as there is room for; what they really are is judged by main. One drop after
 * the other: a second one must see what the first has filled.
 */
export function addFiles(files: readonly File[]): Promise<void> {
  adding = adding.then(() => addNow(files));
  return adding;
}

async function addNow(files: readonly File[]): Promise<void> {
  const room = roomForPictures(useDraft.getState().brief);
  const problems: PictureAnswer['problems'] = [];
  for (const file of files.slice(0, Math.max(0, room))) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await ask('picture.add', { name: file.name.slice(0, 255), bytes });
      problems.push(...answer.problems);
      take({ pictures: answer.pictures, problems: [] });
    } catch (thrown) {
      problems.push(toProblem(thrown));
    }
  }
  const messages = problems.map((problem) => problem.message);
  if (files.length > room) messages.push(TOO_MANY_PICTURES);
  if (messages.length > 0) say(messages.join(' '));
}

/** Takes a picture out of the draft and out of the library's drafts. */
export function removePicture(id: string): void {
  const { brief, change } = useDraft.getState();
  change({ pictures: brief.pictures.filter((picture) => picture.id !== id) });
  void ask('picture.remove', { id }).catch(() => undefined);
}

/** Asks for another picture and puts it where the old one was. */
export async function replacePicture(id: string): Promise<void> {
  try {
    const answer = await ask('picture.pick', { room: 1 });
    const next = answer.pictures[0];
    if (!next) return take(answer);
    const { brief, change } = useDraft.getState();
    change({ pictures: brief.pictures.map((picture) => (picture.id === id ? next : picture)) });
    void ask('picture.remove', { id }).catch(() => undefined);
  } catch (thrown) {
    say(toProblem(thrown).message);
  }
}
