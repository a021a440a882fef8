import { bandPass, highPass, lowPass } from '../../sound/biquad.ts';
import { AMBIENCE_RATE, add, at, drift, events, noise, type Sound, shape, silence } from './noise-kit.ts';

const waves: Sound = (frames, random) => {
  const swell =
    (periodS: number, phase: number) =>
    (s: number): number => {
      const x = (s / periodS + phase) % 1;
      // Rises slowly, breaks, and drains away.
      return x < 0.55 ? 0.15 + 0.85 * (x / 0.55) ** 2 : 0.15 + 0.85 * ((1 - x) / 0.45) ** 1.6;
    };
  const body = shape(noise(frames, random, [lowPass(at(480)), highPass(at(60))]), swell(8.3, random()));
  const foam = shape(noise(frames, random, [bandPass(at(2600, 0.5))]), (s) => swell(8.3, 0.12)(s) ** 2 * 0.5);
  const far = noise(frames, random, [lowPass(at(300)), highPass(at(50))]);
  return add(add(body, foam, 0.35), far, 0.5);
};

const rain: Sound = (frames, random) => {
  const hiss = noise(frames, random, [highPass(at(1200)), lowPass(at(8000))]);
  const drops = events(frames, random, 40, () => {
    const hz = 1500 + random() * 3500;
    const gain = 0.1 + random() * 0.3;
    return {
      pan: random(),
      sound: (age) => (age > 0.03 ? null : Math.sin(2 * Math.PI * hz * age) * Math.exp(-age * 180) * gain),
    };
  });
  const low = noise(frames, random, [lowPass(at(400)), highPass(at(80))]);
  return add(add(hiss, drops, 1.2), low, 0.5);
};

const wind: Sound = (frames, random) => {
  const gust = drift(random, 2.7);
  const other = drift(random, 3.9);
  const low = shape(noise(frames, random, [bandPass(at(220, 0.7))]), (s) => 0.35 + 0.65 * gust(s));
  const high = shape(noise(frames, random, [bandPass(at(620, 1.6))]), (s) => (gust(s) * other(s)) ** 1.5);
  return add(low, high, 1.1);
};

const thunder: Sound = (frames, random) => {
  const rumble = noise(frames, random, [lowPass(at(110)), lowPass(at(160))]);
  const rolls: { s: number; gain: number }[] = [];
  for (let s = 1 + random() * 3; s * AMBIENCE_RATE < frames; s += 6 + random() * 7)
    rolls.push({ s, gain: 0.5 + random() * 0.5 });
  return shape(rumble, (s) =>
    rolls.reduce((sum, roll) => {
      const age = s - roll.s;
      return age < 0
        ? sum
        : sum + roll.gain * Math.min(1, age / 0.15) * Math.exp(-age / 1.4) * (0.7 + 0.3 * Math.sin(age * 9));
    }, 0),
  );
};

const fire: Sound = (frames, random) => {
  const glow = noise(frames, random, [lowPass(at(350)), highPass(at(50))]);
  const crackle = events(frames, random, 9, () => {
    const gain = random() ** 3 * 1.6 + 0.1;
    const hz = 900 + random() * 3200;
    return {
      pan: 0.3 + random() * 0.4,
      sound: (age) => (age > 0.02 ? null : Math.sin(2 * Math.PI * hz * age) * Math.exp(-age * 420) * gain),
    };
  });
  return add(glow, crackle, 0.9);
};

const room: Sound = (frames, random) => noise(frames, random, [lowPass(at(320)), highPass(at(50))]);

const city: Sound = (frames, random) => {
  const pass = drift(random, 3.1);
  const hum = noise(frames, random, [lowPass(at(180)), highPass(at(40))]);
  const cars = shape(noise(frames, random, [bandPass(at(520, 0.6))]), (s) => 0.12 + 0.6 * pass(s) ** 3);
  return add(hum, cars, 0.7);
};

const birds: Sound = (frames, random) => {
  const songs = events(frames, random, 0.9, () => {
    const base = 2600 + random() * 2200;
    const notes = 2 + Math.floor(random() * 4);
    const sweep = (random() - 0.35) * 1500;
    const each = 0.07 + random() * 0.07;
    const gain = 0.1 + random() * 0.25;
    return {
      pan: 0.1 + random() * 0.8,
      sound: (age) => {
        if (age > notes * each) return null;
        const x = (age % each) / each;
        // The phase of a straight sweep, so that the pitch glides without a click.
        const phase = 2 * Math.PI * (base * x + (sweep * x * x) / 2) * each;
        return Math.sin(phase) * Math.sin(Math.PI * Math.min(1, x / 0.8)) ** 2 * (x < 0.8 ? 1 : 0) * gain;
      },
    };
  });
  return add(noise(frames, random, [bandPass(at(900, 0.4))]), songs, 3.2);
};

const crickets: Sound = (frames, random) => {
  const stereo = silence(frames);
  for (const [voice, pan] of [0.2, 0.5, 0.85].entries()) {
    const hz = 3900 + voice * 260 + random() * 120;
    const chirpS = 0.52 + voice * 0.11 + random() * 0.06;
    const offset = random() * chirpS;
    const [left, right] = stereo;
    for (let i = 0; i < frames; i++) {
      const s = i / AMBIENCE_RATE;
      const x = (s + offset) % chirpS;
      if (x > 0.16) continue;
      const pulse = Math.max(0, Math.sin(2 * Math.PI * 27 * x)) * Math.sin((Math.PI * x) / 0.16);
      const sample = Math.sin(2 * Math.PI * hz * s) * pulse * 0.16;
      left[i] = (left[i] ?? 0) + sample * (1 - pan);
      right[i] = (right[i] ?? 0) + sample * pan;
    }
  }
  return add(stereo, noise(frames, random, [lowPass(at(400)), highPass(at(60))]), 0.8);
};

const crowd: Sound = (frames, random) => {
  const stereo = silence(frames);
  for (let person = 0; person < 7; person++) {
    const talk = drift(random, 0.16);
    const turn = drift(random, 1.7);
    const voice = noise(frames, random, [bandPass(at(280 + random() * 500, 1.6)), lowPass(at(1400))]);
    add(
      stereo,
      shape(voice, (s) => talk(s) ** 2 * turn(s)),
      0.8,
    );
  }
  return add(stereo, room(frames, random), 0.4);
};

const train: Sound = (frames, random) => {
  const clack = (s: number): number => {
    const x = s % 1.24;
    return Math.exp(-x * 22) + 0.8 * Math.exp(-Math.max(0, x - 0.2) * 22) * (x >= 0.2 ? 1 : 0);
  };
  const wheels = shape(noise(frames, random, [bandPass(at(340, 0.8))]), clack);
  return add(noise(frames, random, [lowPass(at(140)), highPass(at(35))]), wheels, 0.5);
};

const stream: Sound = (frames, random) => {
  const play = drift(random, 0.23);
  const water = shape(noise(frames, random, [bandPass(at(900, 0.5))]), (s) => 0.6 + 0.4 * play(s));
  const gurgle = events(frames, random, 14, () => {
    const hz = 350 + random() * 800;
    return {
      pan: random(),
      sound: (age) =>
        age > 0.09
          ? null
          : Math.sin(2 * Math.PI * hz * (1 + age * 3) * age) * Math.exp(-age * 50) * Math.min(1, age * 300) * 0.14,
    };
  });
  return add(water, gurgle);
};

const deep: Sound = (frames, random) => {
  const slow = drift(random, 3.3);
  const body = shape(noise(frames, random, [lowPass(at(150)), highPass(at(30))]), (s) => 0.6 + 0.4 * slow(s));
  const bubbles = events(frames, random, 2.5, () => {
    const hz = 240 + random() * 420;
    return {
      pan: random(),
      sound: (age) =>
        age > 0.12
          ? null
          : Math.sin(2 * Math.PI * hz * (1 + age * 5) * age) * Math.exp(-age * 30) * Math.min(1, age * 200) * 0.08,
    };
  });
  return add(body, bubbles);
};

export const SOUNDS = {
  waves,
  rain,
  wind,
  thunder,
  fire,
  room,
  city,
  birds,
  crickets,
  crowd,
  train,
  stream,
  deep,
} as const;
export type SoundName = keyof typeof SOUNDS;
