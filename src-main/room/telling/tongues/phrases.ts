import type { TongueCode } from '../../../engines/language/lexicon/foreign-grammar.ts';

/** What the writer says of its own accord in a language. */
export interface Phrases {
  /** "Schritt eins:" */
  step(number: number): string;
  /** First line of a how-to, from its heading ("Wie man Brot backt"). */
  howTo(topic: string): string;
  /** First line of an explainer, from what it explains ("warum es regnet", "den Wasserkreislauf"). */
  explain(topic: string): string;
  /** Names the brand with what it sells ("einen Kaffee"). */
  offer(brand: string, topic: string): string;
  /** Last line of an ad; ends on the brand. */
  sign(brand: string): string;
  /** Last line of a how-to. */
  done: string;
  /** "Dann" */
  next: string;
  /** "und" */
  and: string;
  /** What somebody of the film does when nothing is said of them; `who` begins the sentence ("Der Bäcker"). */
  person: readonly ((who: string) => string)[];
  animal: readonly ((who: string) => string)[];
}

const counted =
  (word: string, numbers: string, colon = ':') =>
  (number: number): string =>
    `${word} ${numbers.split(' ')[number - 1] ?? number}${colon}`;
const line =
  (after: string) =>
  (who: string): string =>
    `${who} ${after}`;
/** An infinitive or a noun behind the heading's question word. */
const asks = (topic: string, question: RegExp): boolean => question.test(topic);
const small = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
const sentence = (text: string): string =>
  `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}${/[.!?…]$/u.test(text) ? '' : '.'}`;
/** A question that the brief asks is asked as it is. */
const asked = (topic: string): boolean => /\?$/.test(topic);

/** "wie man Brot backt" → "So backt man Brot." */
function soMan(topic: string): string {
  const parts = /^wie (?<who>man|du|ihr|sie) (?<what>.+) (?<verb>\p{L}+)$/iu.exec(topic)?.groups;
  return parts ? `So ${parts['verb']} ${parts['who']} ${parts['what']}.` : sentence(topic);
}

export const PHRASES: Readonly<Record<TongueCode, Phrases>> = {
  de: {
    step: counted('Schritt', 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    howTo: soMan,
    explain: (topic) => {
      if (asked(topic)) return sentence(topic);
      return asks(topic, /^(?:warum|wieso|weshalb|wie|woher|was)(?!\p{L})/iu)
        ? `Es geht darum, ${small(topic)}.`
        : `Es geht um ${small(topic)}.`;
    },
    offer: (brand, topic) => `${brand} zeigt ${topic}.`,
    sign: (brand) => `Das ist ${brand}`,
    done: 'Fertig.',
    next: 'Dann',
    and: 'und',
    person: [line('schaut sich um.'), line('bleibt einen Moment stehen.'), line('geht weiter.')],
    animal: [line('hebt den Kopf.'), line('lauscht.'), line('läuft weiter.')],
  },
  es: {
    step: counted('Paso', 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    howTo: (topic) => (asks(topic, /^cómo\s/iu) ? `Veamos ${small(topic)}.` : sentence(topic)),
    explain: (topic) => {
      if (asked(topic)) return sentence(topic);
      return asks(topic, /^(?:por qué|cómo|qué)\s/iu) ? `Veamos ${small(topic)}.` : `Este es el tema: ${small(topic)}.`;
    },
    offer: (brand, topic) => `${brand} presenta ${topic}.`,
    sign: (brand) => `Esto es ${brand}`,
    done: 'Ya está listo.',
    next: 'Luego',
    and: 'y',
    person: [line('mira alrededor.'), line('se detiene un momento.'), line('sigue adelante.')],
    animal: [line('levanta la cabeza.'), line('escucha.'), line('sigue adelante.')],
  },
  fr: {
    step: counted('Étape', 'un deux trois quatre cinq six sept huit neuf dix onze douze', ' :'),
    howTo: (topic) => (asks(topic, /^comment\s/iu) ? `Voici ${small(topic)}.` : sentence(topic)),
    explain: (topic) => (asked(topic) ? sentence(topic) : `Voici ${small(topic)}.`),
    offer: (brand, topic) => `${brand} présente ${topic}.`,
    sign: (brand) => `C’est ${brand}`,
    done: 'C’est prêt.',
    next: 'Puis',
    and: 'et',
    person: [line('regarde autour.'), line('s’arrête un instant.'), line('continue son chemin.')],
    animal: [line('lève la tête.'), line('écoute.'), line('continue son chemin.')],
  },
  it: {
    step: counted('Passo', 'uno due tre quattro cinque sei sette otto nove dieci undici dodici'),
    howTo: (topic) => (asks(topic, /^come\s/iu) ? `Ecco ${small(topic)}.` : sentence(topic)),
    explain: (topic) => (asked(topic) ? sentence(topic) : `Ecco ${small(topic)}.`),
    offer: (brand, topic) => `${brand} presenta ${topic}.`,
    sign: (brand) => `Questo è ${brand}`,
    done: 'È pronto.',
    next: 'Poi',
    and: 'e',
    person: [line('si guarda attorno.'), line('si ferma un momento.'), line('va avanti.')],
    animal: [line('alza la testa.'), line('ascolta.'), line('va avanti.')],
  },
  pt: {
    step: counted('Passo', 'um dois três quatro cinco seis sete oito nove dez onze doze'),
    howTo: (topic) => (asks(topic, /^como\s/iu) ? `Veja ${small(topic)}.` : sentence(topic)),
    explain: (topic) => {
      if (asked(topic)) return sentence(topic);
      return asks(topic, /^(?:por ?qu[eê]|como|o que)\s/iu) ? `Veja ${small(topic)}.` : `Eis o tema: ${small(topic)}.`;
    },
    offer: (brand, topic) => `${brand} apresenta ${topic}.`,
    sign: (brand) => `Isto é ${brand}`,
    done: 'Está pronto.',
    next: 'Depois',
    and: 'e',
    person: [line('olha em volta.'), line('para um momento.'), line('segue em frente.')],
    animal: [line('levanta a cabeça.'), line('escuta.'), line('segue em frente.')],
  },
};
