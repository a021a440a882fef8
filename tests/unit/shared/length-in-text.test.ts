import { describe, expect, it } from 'vitest';
import { findLengthInText } from '../../../src-shared/length-in-text.ts';

describe('a length in an idea', () => {
  it.each([
    ['A 24-second perfume ad: at golden hour…', 24],
    ['a 30-second ad', 30],
    ['Product film. 30s.', 30],
    ['45 secs of joy', 45],
    ['1:30 about bees', 90],
    ['Two minutes on why bridges sing', 120],
    ['one and a half minutes of rain', 90],
    ['a minute of silence', 60],
    ['A day in a bakery. 60 seconds.', 60],
    ['0:45 teaser', 45],
    ['Ein Film von 40 Sekunden', 40],
    ['un film de 20 secondes', 20],
    ['30-Sekunden-Werbespot', 30],
    ['anderthalb Minuten', 90],
    ['eine halbe Minute', 30],
    ['ein 45-sekündiger Film', 45],
    ['une minute et demie', 90],
    ['trente secondes', 30],
    ['un minuto y medio', 90],
    ['1 minuto e mezzo', 90],
    ['trinta segundos de chuva', 30],
    ['1.5 minutes', 90],
    ['Explain compound interest in one minute.', 60],
  ])('is read: %s', (text, seconds) => {
    expect(findLengthInText(text)?.seconds).toBe(seconds);
  });

  it.each([
    'A lighthouse keeper finds a message in a bottle.',
    'The train leaves at 3:15 and nobody waves.',
    'Five minutes later the ship is gone.',
    'After two minutes she knows.',
    'A second sip, and the city slows down.',
    'the first oven at three in the morning',
    'a race again, 100 years later',
    'It took 12 seasons to grow.',
    'A 2-second blink',
    'heats to 96 °C in 3 minutes',
    'holds the temperature for 60 minutes',
    'Den Teig zehn Minuten kneten.',
    'Cinq minutes plus tard, le bateau part.',
    'Impasta per dieci minuti.',
    'Un segundo café',
    'version 1:2:30 of the map',
    'We meet at 10:30 pm by the river',
  ])('is not seen where there is none: %s', (text) => {
    expect(findLengthInText(text)).toBeNull();
  });

  it('says which words it was read from', () => {
    expect(findLengthInText('A 24-second perfume ad')?.text).toBe('24-second');
  });

  it('takes the first of several', () => {
    expect(findLengthInText('30 seconds, or 1:00 at most')?.seconds).toBe(30);
  });
});
