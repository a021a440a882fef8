/** The part of JSON Schema that the agents' questions use. */
interface Shape {
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Shape>;
  items?: Shape;
  minItems?: number;
  minimum?: number;
  maximum?: number;
}

/** Sentences about the lighthouse of the test's idea, so that a model's answer is one to the brief. */
const SENTENCES = [
  'An old lighthouse keeper climbs the stairs to the lamp.',
  'A storm rolls in from the sea and shakes the glass.',
  'He rings the bell until the last ship turns away from the rocks.',
  'Morning finds the keeper asleep beside the quiet lamp.',
  'The waves carry a wooden oar to the foot of the tower.',
  'Gulls circle the lighthouse while the sky clears over the water.',
];
const GERMAN = [
  'Ein alter Leuchtturmwärter steigt die Treppe zur Lampe hinauf.',
  'Der Sturm kommt vom Meer und rüttelt an den Fenstern.',
  'Er läutet die Glocke, bis das letzte Schiff umkehrt.',
  'Am Morgen schläft der Wärter neben der stillen Lampe.',
  'Die Wellen tragen ein Ruder an den Fuß des Turmes.',
  'Möwen kreisen, während der Himmel über dem Wasser aufklart.',
];
const OWN: Record<string, string> = {
  title: 'The Keeper of the Storm',
  noun: 'lighthouse keeper',
  reply: 'We stay with the keeper through the whole night.',
};

export interface Bent {
  /** Rating of every part of a rubric, 0–10, and of every pair in tens. */
  rating?: number;
  /** Writes texts in German. */
  german?: boolean;
  /** Stands in every text. */
  everywhere?: string;
  /** The texts begin with this one of them: no two scenes say the same. */
  from?: number;
}

/** What a willing model answers to a schema: valid, sensible, about the lighthouse keeper of the tests' idea. */
export function plausible(schema: unknown, bent: Bent = {}): unknown {
  let sentences = bent.from ?? 0;
  const make = (shape: Shape, name: string, index: number): unknown => {
    if (shape.enum) return shape.enum[index % shape.enum.length];
    switch (shape.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(shape.properties ?? {}).map(([key, inner], i) => [key, make(inner, key, index + i)]),
        );
      case 'array': {
        const count = Math.max(shape.minItems ?? 0, name === 'strengths' ? 1 : 0);
        return Array.from({ length: count }, (_, i) => make(shape.items ?? {}, name, i));
      }
      case 'integer':
      case 'number':
        if (name === 'rating') return (bent.rating ?? 9) * (shape.maximum === 100 ? 10 : 1);
        return shape.minimum ?? 1;
      default:
        if (bent.everywhere) return bent.everywhere;
        if (OWN[name] && (name === 'noun' || !bent.german)) return OWN[name];
        return textOf(bent, sentences++);
    }
  };
  return make(schema as Shape, '', 0);
}

/** Each text once, then told with its number: no two scenes say the same. */
function textOf({ german }: Bent, n: number): string {
  const bank = german ? GERMAN : SENTENCES;
  const sentence = bank[n % bank.length] ?? '';
  const again = Math.floor(n / bank.length);
  return again === 0 ? sentence : sentence.replace(/\.$/, german ? `, zum ${again}. Mal.` : `, watch ${again}.`);
}
