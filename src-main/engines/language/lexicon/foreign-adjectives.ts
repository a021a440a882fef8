import type { TongueCode } from './foreign-grammar.ts';

/** Looks of people and things: `word=english`. Endings of gender and number are taken off before they are compared. */
const TABLES: Record<TongueCode, string> = {
  de: `alt=old klein=small groß=big jung=young müde=tired rot=red blau=blue grün=green gelb=yellow weiß=white schwarz=black
    golden=golden silbern=silver kaputt=broken zerbrochen=broken leer=empty dunkel=dark bunt=colourful riesig=huge winzig=tiny
    neu=new einsam=lonely traurig=sad kalt=cold heiß=hot verrostet=rusty grau=grey hölzern=wooden braun=brown`,
  es: `viejo=old anciano=old pequeño=small grande=big gran=big joven=young cansado=tired rojo=red azul=blue verde=green amarillo=yellow
    blanco=white negro=black dorado=golden plateado=silver roto=broken vacío=empty oscuro=dark colorido=colourful enorme=huge
    diminuto=tiny nuevo=new solitario=lonely triste=sad frío=cold caliente=hot oxidado=rusty gris=grey marrón=brown`,
  fr: `vieux=old vieil=old vieille=old petit=small grand=big jeune=young fatigué=tired rouge=red bleu=blue vert=green jaune=yellow
    blanc=white blanche=white noir=black doré=golden argenté=silver cassé=broken vide=empty sombre=dark coloré=colourful énorme=huge
    minuscule=tiny nouveau=new nouvelle=new solitaire=lonely triste=sad froid=cold chaud=hot rouillé=rusty gris=grey brun=brown`,
  it: `vecchio=old anziano=old piccolo=small grande=big giovane=young stanco=tired rosso=red blu=blue azzurro=blue verde=green giallo=yellow
    bianco=white nero=black dorato=golden argentato=silver rotto=broken vuoto=empty scuro=dark colorato=colourful enorme=huge
    minuscolo=tiny nuovo=new solitario=lonely triste=sad freddo=cold caldo=hot arrugginito=rusty grigio=grey marrone=brown`,
  pt: `velho=old idoso=old pequeno=small grande=big jovem=young cansado=tired vermelho=red azul=blue verde=green amarelo=yellow
    branco=white preto=black dourado=golden prateado=silver quebrado=broken vazio=empty escuro=dark colorido=colourful enorme=huge
    minúsculo=tiny novo=new solitário=lonely triste=sad frio=cold quente=hot enferrujado=rusty cinzento=grey castanho=brown`,
};

/** Without the endings that agree with a noun: "viejas" and "viejo" are one. */
function bare(word: string, language: TongueCode): string {
  const ending = language === 'de' ? /(?:er|es|en|em|e)$/ : language === 'fr' ? /(?:es|e|s)$/ : /[aoei]?s?$/;
  const stem = word.toLowerCase().replace(ending, '');
  return stem.length > 1 ? stem : word.toLowerCase();
}

const parsed = new Map<TongueCode, ReadonlyMap<string, string>>();

/** The English look that an adjective names, or null. */
export function lookOf(word: string, language: TongueCode): string | null {
  let map = parsed.get(language);
  if (!map) {
    map = new Map(
      TABLES[language].split(/\s+/).map((pair) => {
        const [own = '', english = ''] = pair.split('=');
        return [bare(own, language), english] as const;
      }),
    );
    parsed.set(language, map);
  }
  return map.get(bare(word, language)) ?? null;
}
