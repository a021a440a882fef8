import type { TongueCode } from './foreign-grammar.ts';

/** A pattern of whole words, in any case; letters with marks are letters. */
const words = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu');
const start = (pattern: string): RegExp => new RegExp(String.raw`^\P{L}*(?:${pattern})(?![\p{L}\p{N}])`, 'iu');

/** How briefs of a language speak about the film itself. */
export interface HeaderWords {
  ad: RegExp;
  howTo: RegExp;
  /** Asks or explains; only at the start of a brief. */
  explain: RegExp;
  documentary: RegExp;
  mood: RegExp;
  wordless: RegExp;
  /** Any word that is about a film and not in it. */
  meta: RegExp;
  /** How a film should feel: a sentence of such words alone is no part of what is told. */
  style: RegExp;
  /** What an ad is for: the words after it. */
  purpose: RegExp;
  /** "in five steps" */
  steps: RegExp;
  /** "Explain to children": what stands before the topic. */
  explainLead: RegExp;
}

const NUMBER = String.raw`\d+|\p{L}+`;

export const HEADERS: Readonly<Record<TongueCode, HeaderWords>> = {
  de: {
    ad: words(
      'werbung|werbespot|werbefilm|spot|reklame|werbevideo|produktfilm|produktvideo|imagefilm|[\\p{L}\\d-]+-werbespot|[\\p{L}\\d-]+-spot',
    ),
    howTo: words(
      `wie (?:man|du|ihr|sie)|anleitung|schritt für schritt|in (?:${NUMBER}) schritten|rezept|tutorial|bastelanleitung`,
    ),
    explain: start(
      '(?:(?:bitte )?erklär\\p{L}*|erklärfilm|erklärvideo|warum|wieso|weshalb|wie|was (?:ist|sind)|woher)|[^.!?:]{0,30}(?:erklärfilm|erklärvideo)',
    ),
    documentary: words(
      'doku|dokumentation|dokumentarfilm|ein tag (?:im|in|bei|auf|mit)|eine nacht (?:im|in|bei|auf|mit)|porträt|reportage',
    ),
    mood: words(
      'stimmungsfilm|stimmungsbild|stimmung|ohne worte|wortlos\\p{L}*|meditativ\\p{L}*|atmosphär\\p{L}*|poetisch\\p{L}*',
    ),
    wordless: words('ohne worte|ohne text|ohne sprecher|ohne sprache|ohne stimme|wortlos\\p{L}*|stummfilm'),
    meta: words(
      'film|kurzfilm|video|clip|spot|trailer|werbung|werbespot|werbefilm|produktfilm|produktvideo|imagefilm|reklame|erklär\\p{L}*|doku|dokumentation|dokumentarfilm|stimmungsfilm|stimmung|ohne worte|ohne text|ohne sprecher|anleitung|rezept|tutorial|schritt\\p{L}*|wie man|warum|wieso|wie|stimmungsbild|[\\p{L}\\d-]+-werbespot|[\\p{L}\\d-]+-spot|[\\p{L}\\d-]+-film',
    ),
    style: words(
      'ruhig\\p{L}*|langsam\\p{L}*|poetisch\\p{L}*|kurz\\p{L}*|lang|leise\\p{L}*|still\\p{L}*|atmosphärisch\\p{L}*|meditativ\\p{L}*|wortlos\\p{L}*|bitte|dauer|länge|etwa|ungefähr|circa|warm\\p{L}*|dauert',
    ),
    purpose: words('für|über'),
    steps: words(`in (?:${NUMBER}) (?:einfachen |kurzen )?schritten|schritt für schritt`),
    explainLead:
      /^(?:bitte\s+)?(?:erklär\p{L}*|erklärfilm|erklärvideo)[\s:,]*(?:(?:kindern|mir|uns|anfängern|schülern)[\s,]*)?(?:über\s+|zu\s+)?/iu,
  },
  es: {
    ad: words('anuncio|publicidad|spot|comercial|promo|vídeo promocional|video promocional|película de producto'),
    howTo: words(
      `cómo (?:hacer|\\p{L}+(?:ar|er|ir|rse))|paso a paso|en (?:${NUMBER}) pasos|receta|tutorial|instrucciones`,
    ),
    explain: start('explic\\p{L}*|por qué|cómo|qué (?:es|son)|[^.!?:]{0,30}explicativ\\p{L}+'),
    documentary: words('documental|un día (?:en|con)|una noche (?:en|con)|retrato|reportaje'),
    mood: words('ambiental|atmósfera|sin palabras|contemplativ\\p{L}|poétic\\p{L}|meditativ\\p{L}|sin voz'),
    wordless: words('sin palabras|sin voz|sin narración|sin diálogos|película muda'),
    meta: words(
      'película|corto|cortometraje|vídeo|video|clip|spot|tráiler|anuncio|publicidad|comercial|promo|explic\\p{L}*|documental|ambiental|sin palabras|sin voz|sin narración|receta|tutorial|instrucciones|paso a paso|cómo|por qué|film',
    ),
    style: words(
      'tranquil\\p{L}|lent\\p{L}|poétic\\p{L}|cort\\p{L}|suave|calmad\\p{L}|contemplativ\\p{L}|cálid\\p{L}|breve|dura|duración|unos|aproximadamente|por favor|estilo|silencios\\p{L}',
    ),
    purpose: words('para|de|sobre'),
    steps: words(`en (?:${NUMBER}) pasos(?: sencillos| fáciles)?|paso a paso`),
    explainLead: /^(?:por favor[\s,]*)?explic\p{L}*\s*(?:a (?:los )?(?:niños|principiantes|todos)[\s,]*)?/iu,
  },
  fr: {
    ad: words('pub|publicité|spot|film publicitaire|réclame|vidéo promotionnelle|film produit|promo'),
    howTo: words(
      `comment (?:faire|\\p{L}+(?:er|ir|re))|pas à pas|étape par étape|en (?:${NUMBER}) étapes|recette|tuto|tutoriel|mode d['’]emploi`,
    ),
    explain: start("expli\\p{L}*|pourquoi|comment|qu['’]est-ce|[^.!?:]{0,30}explicati(?:f|ve)"),
    documentary: words('documentaire|une journée|une nuit (?:dans|avec|chez)|portrait|reportage'),
    mood: words(
      "film d['’]ambiance|ambiance|sans paroles?|sans mots|contemplati\\p{L}+|poétique|méditati\\p{L}+|atmosphère",
    ),
    wordless: words('sans paroles?|sans mots|sans voix|sans narration|muet'),
    meta: words(
      'film|court métrage|vidéo|clip|spot|bande-annonce|pub|publicité|réclame|promo|expli\\p{L}*|documentaire|ambiance|sans paroles?|sans mots|sans voix|recette|tuto|tutoriel|pas à pas|comment|pourquoi|étape par étape',
    ),
    style: words(
      "calme|lent\\p{L}?|lentement|poétique|court\\p{L}?|doux|douce|contemplati\\p{L}+|chaleureux|durée|environ|dure|silencieux|bref|s[’']il (?:te|vous) plaît",
    ),
    purpose: words('pour|sur'),
    steps: words(`en (?:${NUMBER}) étapes(?: simples| faciles)?|pas à pas|étape par étape`),
    explainLead: /^expli\p{L}*[\s-]*(?:moi\s+|nous\s+)?(?:aux (?:enfants|débutants)[\s,]*)?/iu,
  },
  it: {
    ad: words('spot|pubblicità|promo|video promozionale|annuncio|film pubblicitario|réclame'),
    howTo: words(
      `come (?:fare|si fa|\\p{L}+(?:are|ere|ire|rre))|passo (?:dopo|per|a) passo|in (?:${NUMBER}) passi|ricetta|tutorial|istruzioni`,
    ),
    explain: start("spieg\\p{L}*|perché|come|cos[’']è|che cos[’']è|[^.!?:]{0,30}esplicativ\\p{L}"),
    documentary: words(
      'documentario|una giornata|una notte (?:in|con|nel|al)|un giorno (?:in|con|nel|al)|ritratto|reportage',
    ),
    mood: words('atmosfera|senza parole|contemplativ\\p{L}|poetic\\p{L}|meditativ\\p{L}|senza voce'),
    wordless: words('senza parole|senza voce|senza narrazione|film muto'),
    meta: words(
      'film|corto|cortometraggio|video|clip|spot|trailer|pubblicità|promo|annuncio|spieg\\p{L}*|documentario|atmosfera|senza parole|senza voce|ricetta|tutorial|istruzioni|passo dopo passo|passo per passo|come|perché',
    ),
    style: words(
      'calm\\p{L}|lent\\p{L}|poetic\\p{L}|cort\\p{L}|dolce|contemplativ\\p{L}|tranquill\\p{L}|cald\\p{L}|breve|dura|durata|circa|silenzios\\p{L}|per favore',
    ),
    purpose: words('per|di|su'),
    steps: words(`in (?:${NUMBER}) passi(?: semplici| facili)?|passo (?:dopo|per|a) passo`),
    explainLead: /^spieg\p{L}*\s*(?:ai (?:bambini|principianti)[\s,]*)?/iu,
  },
  pt: {
    ad: words('comercial|anúncio|propaganda|publicidade|spot|promo|vídeo promocional|filme publicitário'),
    howTo: words(
      `como (?:fazer|\\p{L}+(?:ar|er|ir|or))|passo a passo|em (?:${NUMBER}) passos|receita|tutorial|instruções`,
    ),
    explain: start('expli\\p{L}*|por ?qu[eê]|como|o que (?:é|são)|[^.!?:]{0,30}explicativ\\p{L}'),
    documentary: words('documentário|um dia (?:em|com|na|no)|uma noite (?:em|com|na|no)|retrato|reportagem'),
    mood: words('atmosfera|atmosférico|sem palavras|contemplativ\\p{L}|poétic\\p{L}|meditativ\\p{L}|sem voz'),
    wordless: words('sem palavras|sem voz|sem narração|sem falas|filme mudo'),
    meta: words(
      'filme|curta|curta-metragem|vídeo|clipe|spot|trailer|comercial|anúncio|propaganda|publicidade|promo|expli\\p{L}*|documentário|atmosfera|sem palavras|sem voz|sem narração|receita|tutorial|instruções|passo a passo|como|por ?que',
    ),
    style: words(
      'calm\\p{L}|lent\\p{L}|poétic\\p{L}|curt\\p{L}|suave|contemplativ\\p{L}|tranquil\\p{L}|breve|dura|duração|cerca|silencios\\p{L}|por favor',
    ),
    purpose: words('para|de|sobre'),
    steps: words(`em (?:${NUMBER}) passos(?: simples| fáceis)?|passo a passo`),
    explainLead: /^expli\p{L}*\s*(?:às (?:crianças)[\s,]*|para (?:as )?(?:crianças|principiantes)[\s,]*)?/iu,
  },
};
