import { describe, expect, it } from 'vitest';
import { utter } from '../../../src-main/engines/voice/builtin/flite.ts';
import { spokenText, toSentences } from '../../../src-main/engines/voice/builtin/sentences.ts';
import type { Saying } from '../../../src-main/engines/voice/voice-engine.ts';

/** What the voice itself reports to have said, without its pauses; sentences apart. */
async function phones(text: string, sayings: Saying[] = []): Promise<string> {
  const said: string[] = [];
  for (const sentence of toSentences(text, sayings)) {
    const { phones: heard } = await utter(spokenText(sentence), 'slt', { duration_stretch: 0.1 });
    said.push(
      heard
        .map(({ name }) => name)
        .filter((name) => name !== 'pau')
        .join(' '),
    );
  }
  return said.join(' / ');
}

describe.each([
  ['numbers', '1,250 people', 'one thousand two hundred fifty people'],
  ['numbers', '3.5 miles', 'three point five miles'],
  ['numbers', 'the 21st', 'the twenty first'],
  ['numbers', '½ cup', 'one half cup'],
  ['numbers', '2½ cups', 'two and a half cups'],
  ['numbers', '3/4', 'three quarters'],
  ['numbers', '10x', 'ten times'],
  ['numbers', '#1', 'number one'],
  ['numbers', '-5', 'minus five'],
  ['numbers', '555-1234', 'five five five one two three four'],
  ['dates', 'In 1984', 'in nineteen eighty four'],
  ['dates', 'May 5, 2024', 'may fifth twenty twenty four'],
  ['dates', 'Jan. 5', 'January fifth'],
  ['dates', '2024-05-05', 'may fifth twenty twenty four'],
  ['dates', '1990-1995', 'nineteen ninety to nineteen ninety five'],
  ['times', '7:30 pm', 'seven thirty p m'],
  ['times', '12:05', 'twelve oh five'],
  ['times', '24/7', 'twenty four seven'],
  ['money', '$25', 'twenty five dollars'],
  ['money', '$25.50', 'twenty five dollars fifty cents'],
  ['money', '$1', 'one dollar'],
  ['money', '$1.5 million', 'one point five million dollars'],
  ['money', '€3.50', 'three euros fifty'],
  ['money', '$5M', 'five million dollars'],
  ['units', '5 km', 'five kilometers'],
  ['units', '1 km', 'one kilometer'],
  ['units', '100GB', 'one hundred gigabytes'],
  ['units', '20 °C', 'twenty degrees celsius'],
  ['units', '-5 °C', 'minus five degrees celsius'],
  ['units', '90 km/h', 'ninety kilometers per hour'],
  ['units', '10–12 kg', 'ten to twelve kilograms'],
  ['units', '50%', 'fifty percent'],
  ['units', '5 m²', 'five square meters'],
  ['units', '30 s', 'thirty seconds'],
  ['abbreviations', 'Mr. Fox and Mrs. Hen', 'mister fox and missus hen'],
  ['abbreviations', 'Dr. Smith', 'doctor smith'],
  ['abbreviations', 'St. Peter', 'saint peter'],
  ['abbreviations', 'No. 5', 'number five'],
  ['abbreviations', 'e.g. tea', 'for example tea'],
  ['names', 'NASA', 'nassa'],
  ['names', 'CO2', 'c o two'],
  ['names', 'www.tea.com', 'w w w dot tea dot com'],
] as const)('%s: %s', (_kind, written, words) => {
  it(`is said as “${words}”`, async () => {
    expect(await phones(written)).toBe(await phones(words));
  });
});

it.each([
  // Said in full, not only in the same way as something else.
  ['5 km', 'f ay v k ax l aa m ax t er z'],
  ['$25', 't w eh n t iy f ay v d aa l er z'],
  ['In 1984', 'ih n n ay n t iy n ey t iy f ao r'],
  ['the 1990s', 'dh ax n ay n t iy n n ay n t iy z'],
  ['Henry VIII', 'hh eh n r iy dh iy ey t th'],
])('%s has the phones of its words', async (written, wanted) => {
  expect(await phones(written)).toBe(wanted);
});

it('says a brand as the creator says it', async () => {
  const sayings = [{ written: 'Lumière d’Été', said: 'loo-myair day-tay' }];
  const asSaid = await phones('Meet Lumière d’Été.', sayings);
  expect(asSaid).toBe(await phones('Meet loo myair day tay.'));
  expect(asSaid).not.toBe(await phones('Meet Lumière d’Été.'));
});

it('does not end a sentence at an abbreviation', () => {
  for (const text of ['On Jan. 5 it snowed.', 'See Dr. Smith at No. 5 now.', 'At 7 p.m. they left.'])
    expect(toSentences(text)).toHaveLength(1);
});
