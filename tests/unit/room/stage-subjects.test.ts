import { describe, expect, it } from 'vitest';
import { endCard } from '../../../src-main/room/staging/end-card.ts';
import { stageSubjects } from '../../../src-main/room/staging/stage-subjects.ts';
import type { Subject } from '../../../src-shared/picture.ts';
import { request } from '../picture/request.ts';
import { subject } from './cases.ts';

const picture = (subjects: ReturnType<typeof subject>[]) => ({ ...request({ place: 'field' }).instruction, subjects });
const person = (noun: string, part = {}) => subject(noun, { kind: 'person', ...part });
const thing = (noun: string, part = {}) => subject(noun, { kind: 'object', ...part });

describe('stageSubjects', () => {
  it('marks what the place shows, never a person or the creator’s picture', () => {
    const staged = stageSubjects(
      picture([subject('snowy forest', { kind: 'nature' }), person('sun'), thing('market', { pictureId: 'p' })]),
      '',
    );
    expect(staged.map(({ scenery }) => scenery ?? false)).toEqual([true, false, false]);
  });

  it('leaves out what is lost, and empties the hands', () => {
    const staged = stageSubjects(picture([person('violinist'), thing('violin')]), 'A violinist has lost her violin.');
    expect(staged.map(({ noun }) => noun)).toEqual(['violinist']);
    expect(staged[0]?.attributes).toContain('empty-handed');
  });

  it('moves the vehicle, not a bicycle that nobody named', () => {
    const staged = stageSubjects(
      picture([person('doctor', { action: 'rides' }), subject('ambulance', { kind: 'vehicle' })]),
      '',
    );
    expect(staged.map(({ action }) => action)).toEqual(['stands', 'rides']);
  });

  it('lets nobody fall who falls in love', () => {
    const robot = [subject('robot', { kind: 'person', action: 'falls' })];
    expect(stageSubjects(picture(robot), 'He falls in love with a statue.')[0]?.action).toBe('stands');
    expect(stageSubjects(picture(robot), 'He falls from the tower.')[0]?.action).toBe('falls');
  });

  it('takes what a train passes for scenery', () => {
    const train = { ...picture([subject('bridge', { kind: 'building' })]), place: 'train' as const };
    expect(stageSubjects(train, '')[0]?.scenery).toBe(true);
  });

  it('lets a cyclist ride', () => {
    expect(stageSubjects(picture([person('cyclist', { action: 'rides' })]), '')[0]?.action).toBe('rides');
  });
});

describe('endCard', () => {
  it('shows the creator’s picture first, else what is sold, else the people', () => {
    const people = [person('woman')];
    const own = thing('shoe', { pictureId: 'p' });
    const nouns = (subjects: Subject[], told = 'She finds the bottle. Lumen.'): string[] =>
      endCard(people, { subjects }, told).map(({ noun }) => noun);
    expect(nouns([...people, thing('bottle'), own])[0]).toBe('shoe');
    expect(nouns([...people, thing('bottle')])).toEqual(['bottle']);
    expect(nouns([...people, thing('bottle')], 'Two women laugh.')).toEqual(['bottle', 'woman']);
    expect(nouns(people)).toEqual(['woman']);
  });
});
