import { BRIEF_LIMITS } from '../../src-shared/brief.ts';
import { type ErrorCode, ScenewrightError } from '../../src-shared/errors.ts';

const TAKES = 'Use a JPEG, PNG or WebP picture.';

/** The messages for pictures that a brief does not take. Names come from the creator: shown, never used. */
const refuse = (code: ErrorCode, message: string, hint: string): ScenewrightError =>
  new ScenewrightError({ code, message, hint, fields: { pictures: message } });

export const wrongFormat = (name: string, format: string | null): ScenewrightError => {
  const what =
    format === null ? 'not a picture that can be read' : `${/^(?:AVIF|SVG)/.test(format) ? 'an' : 'a'} ${format}`;
  return refuse('BAD_INPUT', `“${name}” is ${what}. ${TAKES}`, TAKES);
};

export const tooManyBytes = (name: string): ScenewrightError =>
  refuse(
    'BAD_INPUT',
    `“${name}” is larger than ${BRIEF_LIMITS.pictureBytes / 1024 / 1024} MB. Use a smaller one.`,
    'Save it with a higher compression or fewer pixels.',
  );

export const tooManyPixels = (name: string, megapixels: number): ScenewrightError =>
  refuse(
    'BAD_INPUT',
    `“${name}” has ${Math.ceil(megapixels * 10) / 10} megapixels; a film takes up to ${BRIEF_LIMITS.pictureMegapixels}. Use a smaller one.`,
    'Save it with fewer pixels.',
  );

export const unreadable = (name: string): ScenewrightError =>
  refuse(
    'PICTURE_UNREADABLE',
    `“${name}” is damaged or incomplete. Save it again, or use another picture.`,
    'Open it in another program and save it again.',
  );

export const tooSlow = (name: string): ScenewrightError =>
  refuse(
    'PICTURE_UNREADABLE',
    `“${name}” takes too long to read. Save it again, or use another picture.`,
    'Open it in another program and save it again.',
  );

export const printColours = (name: string): ScenewrightError =>
  refuse(
    'BAD_INPUT',
    `“${name}” is in print colours (CMYK), and does not say which way round they are. Save it in RGB.`,
    'Open it in another program and save it in RGB.',
  );

export const notThere = (name: string): ScenewrightError =>
  refuse('BAD_INPUT', `The picture “${name}” cannot be opened.`, 'Check that the file is there and may be read.');

export const pictureGone = (name: string): ScenewrightError =>
  refuse(
    'BAD_INPUT',
    `The picture “${name}” is no longer here. Add it again.`,
    'Remove it from the form and add it again.',
  );
