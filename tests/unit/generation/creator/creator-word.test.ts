import { describe, expect, it } from 'vitest';
import {
  type CreatorMessage,
  creatorWord,
  heardTexts,
  isWaiting,
} from '../../../../src-main/generation/creator/creator-word.ts';
import { meet } from '../../../../src-main/generation/creator/standing-story.ts';
import type { CreatorAct } from '../../../../src-shared/creator-acts.ts';
import { beat, scene, story } from '../../room/cases.ts';

const JUDGEMENT = { score: 90, passed: true, parts: [], strengths: [], fixes: [] };
const said = (text: string, pending = false): [string, CreatorAct] => [text, { act: 'remark', pending }];
const chosen = (act: 'use' | 'lock', target: 'story' | number, pending = false): [string, CreatorAct] => [
  '',
  { act, pending, target, seq: 1, version: target === 'story' ? TOLD : scene(target), judgement: JUDGEMENT },
];
const unlock = (target: 'story' | number): [string, CreatorAct] => ['', { act: 'unlock', pending: false, target }];
const make: [string, CreatorAct] = ['', { act: 'make' }];
const drop: [string, CreatorAct] = ['', { act: 'drop' }];
const TOLD = story([1, 2, 3].map((number) => beat(number)));

const messages = (...list: [string, CreatorAct][]): CreatorMessage[] =>
  list.map(([text, act], i) => ({ seq: i + 1, text, act }));
const texts = (...list: [string, CreatorAct][]): string[] => heardTexts(creatorWord(messages(...list)), true);
const pinned = (...list: [string, CreatorAct][]): number[] => [...creatorWord(messages(...list)).scenes.keys()];

describe('what holds of the creator’s word', () => {
  it('is what was said, without what waits, until it is made', () => {
    expect(texts(said('shorter'), said('sadder', true))).toEqual(['shorter']);
    expect(texts(said('shorter'), said('sadder', true), make)).toEqual(['shorter', 'sadder']);
    expect(texts(said('shorter'), said('sadder', true), drop, make)).toEqual(['shorter']);
  });

  it('waits only where it would make another film', () => {
    expect(isWaiting(messages(said('sadder', true)))).toBe(true);
    expect(isWaiting(messages(said('a pony', true)))).toBe(false);
    expect(isWaiting(messages(said('sadder', true), said('forget that', true)))).toBe(false);
    expect(isWaiting(messages(said('sadder', true), make))).toBe(false);
  });

  it('keeps a chosen scene until a later remark touches it, and a locked one whatever is said', () => {
    expect(pinned(chosen('use', 2), said('scene 1 at night'), said('call the film Out'))).toEqual([2]);
    expect(pinned(chosen('use', 2), said('scene 2 at night'))).toEqual([]);
    expect(pinned(chosen('use', 3), said('the last scene at night'))).toEqual([3]);
    expect(pinned(said('sadder'), chosen('use', 2))).toEqual([2]);
    expect(pinned(chosen('use', 2), said('sadder'))).toEqual([]);
    expect(pinned(chosen('lock', 2), said('sadder'))).toEqual([2]);
    expect(pinned(chosen('lock', 2), unlock(2), said('sadder'))).toEqual([]);
  });

  it('drops chosen scenes with their story, but for locked ones', () => {
    expect(pinned(chosen('use', 1), chosen('lock', 2), chosen('use', 'story'))).toEqual([2]);
  });
});

describe('how it meets a story', () => {
  const meeting = (heard: string[], list: [string, CreatorAct][], model = false) =>
    meet({ story: TOLD, heard }, creatorWord(messages(...list)), model);

  it('is put into it where it can be', () => {
    expect(meeting([], [said('sadder')])).toMatchObject({ kind: 'amend', wishes: [{ kind: 'mood' }] });
    expect(meeting(['sadder'], [said('sadder'), said('shorter')])).toMatchObject({
      kind: 'amend',
      wishes: [{ kind: 'narration' }],
    });
    expect(meeting([], [])).toEqual({ kind: 'amend', base: TOLD, wishes: [] });
  });

  it('has it told again where something heard was taken back, or there is to be more of it', () => {
    expect(meeting(['sadder'], [said('sadder'), said('forget that')]).kind).toBe('retell');
    expect(meeting([], [said('longer')]).kind).toBe('retell');
    expect(meeting(['longer'], [said('longer')]).kind).toBe('amend');
  });

  it('has a model tell it again for what is not of the stated set', () => {
    expect(meeting([], [said('a pony')]).kind).toBe('amend');
    expect(meeting([], [said('a pony')], true).kind).toBe('retell');
    expect(meeting(['a pony'], [said('a pony'), said('sadder')], true).kind).toBe('amend');
  });

  it('leaves a locked story alone, and changes a chosen one by what is said later', () => {
    expect(meeting([], [chosen('lock', 'story'), said('longer')])).toMatchObject({ kind: 'amend', wishes: [] });
    expect(meeting([], [said('sadder'), chosen('use', 'story'), said('shorter')])).toMatchObject({
      wishes: [{ kind: 'narration' }],
    });
  });
});
