/** Number words of film lengths, in the languages that briefs come in. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  `one/a/an/ein/eine/einer/un/une/uno/una/um/uma=1 two/zwei/deux/dos/due/dois/duas=2 three/drei/trois/tres/tre/três=3
  four/vier/quatre/cuatro/quattro/quatro=4 five/fünf/cinq/cinco/cinque=5 six/sechs/seis/sei=6 seven/sieben/sept/siete/sette/sete=7
  eight/acht/huit/ocho/otto/oito=8 nine/neun/neuf/nueve/nove=9 ten/zehn/dix/diez/dieci/dez=10 eleven/elf/onze/once/undici=11
  twelve/zwölf/douze/doce/dodici/doze=12 fifteen/fünfzehn/quinze/quince/quindici=15 twenty/zwanzig/vingt/veinte/venti/vinte=20
  twenty-four/vierundzwanzig/vingt-quatre/veinticuatro/ventiquattro=24
  twenty-five/fünfundzwanzig/vingt-cinq/veinticinco/venticinque=25 thirty/dreißig/dreissig/trente/treinta/trenta/trinta=30
  forty/vierzig/quarante/cuarenta/quaranta/quarenta=40 forty-five/fünfundvierzig/quarante-cinq/quarantacinque=45
  fifty/fünfzig/cinquante/cincuenta/cinquanta/cinquenta=50 sixty/sechzig/soixante/sesenta/sessanta/sessenta=60
  ninety/neunzig/quatre-vingt-dix/noventa/novanta=90 anderthalb/eineinhalb=1.5 zweieinhalb=2.5
  halbe/halben/demi/demie/media/medio/mezzo/meio/meia=0.5`
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [forms = '', value = ''] = entry.split('=');
      return forms.split('/').map((form) => [form, Number(value)] as const);
    }),
);

/** Units of length; those that begin with m are minutes. */
export const UNIT_WORDS = [
  'seconds?|secs?|s|sekündig\\p{L}*|sekunden?|sek|segundos?|secondes?|secondi|secondo',
  'minutes?|mins?|min|minütig\\p{L}*|minuten?|minutos?|minuti|minuto',
].join('|');

/** "and a half", behind the number or behind the unit. */
export const HALF_WORDS = 'and\\s+a\\s+half|y\\s+media|y\\s+medio|et\\s+demie|e\\s+mezz[oa]|e\\s+mei[oa]';

/** A clock time after these words is a time of day and no length ("at 3:00"). */
export const TIME_OF_DAY_BEFORE =
  /(?<!\p{L})(?:at|by|from|until|till|before|after|around|past|um|à|a las|alle|às)\s*$/iu;
/** A span before these words happens inside the story ("five minutes later", "cinq minutes plus tard"). */
export const STORY_TIME_AFTER =
  /^\s*(?:later|ago|before|earlier|after|past|to\b|away|early|late|walk|drive|old\b|später|danach|zu spät|vorher|plus tard|après|de retard|más tarde|después|dopo|più tardi|prima|depois|mais tarde|antes|lang(?!\p{L})\s+(?!e)\p{L}+en(?!\p{L})|kneten|rühren|kochen|backen|ruhen|warten|ziehen)/iu;
/** A span after these words happens inside the story ("after two minutes", "pendant dix minutes"). */
export const STORY_TIME_BEFORE =
  /(?<!\p{L})(?:after|every|each|within|last|next|another|only|just|for|wait(?:s|ed)?|past|nach|alle|jede|letzte\p{L}*|nächste\p{L}*|vor|après|toutes les|chaque|dernière\p{L}*|después de|cada|tras|últim\p{L}+|dopo|ogni|ultim\p{L}+|depois de|durante|pendant|teig|laisse[zr]?|deja|impasta per|lascia\p{L}*(?:\s+\p{L}+){0,2} per|mistura por)\s*$/iu;
