import { expect, test } from 'vitest';
import { commonProblems, isPlaceholder, isRefusal, languageProblem } from '../../../../src-main/room/model/no-story.ts';

test.each([
  'I’m sorry, but I can’t assist with that request.',
  "I'm sorry, I am unable to write this.",
  'I cannot help with violent stories.',
  'As an AI language model, I have no feelings.',
  'This goes against my guidelines.',
  'Es tut mir leid, aber das kann ich nicht schreiben.',
  'Je suis désolé, mais je ne peux pas écrire cela.',
  'Lo siento, pero no puedo ayudar con eso.',
  'Mi dispiace, ma non posso aiutarti.',
  'Desculpe, mas não posso ajudar com isso.',
])('a refusal: %s', (text) => {
  expect(isRefusal(text)).toBe(true);
});

test.each([
  '“I’m sorry,” the boy says, and gives the kite back.',
  'She cannot help smiling as the lamp comes on.',
  'I am afraid of the dark, says the owl, and the moon answers.',
  'An AI wakes in the old lighthouse.',
  'Er sagt: es tut mir leid. Dann gehen sie heim.',
])('a part of a story: %s', (text) => {
  expect(isRefusal(text)).toBe(false);
});

test.each(['string', '...', '', 'N/A', 'Untitled', '—'])('a placeholder: “%s”', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test('a problem names its field', () => {
  expect(commonProblems({ title: 'The Fox', narration: 'string' })).toEqual([
    'narration: write the text itself, not “string”.',
  ]);
});

test('a text that is too short to tell has no language', () => {
  const german = (): string => 'de';
  expect(languageProblem('Der Fuchs.', 'en', german)).toEqual([]);
  const long = 'Der kleine Fuchs läuft durch den verschneiten Wald nach Hause, und niemand sieht ihn.';
  expect(languageProblem(long, 'en', german)).toEqual(['The language is German; write in English.']);
  expect(languageProblem(long, 'de', german)).toEqual([]);
});
