import { verbForms } from './foreign-verbs.ts';

/** Languages that the built-in writer writes in, beside English. */
export const TONGUES = ['de', 'es', 'fr', 'it', 'pt'] as const;
export type TongueCode = (typeof TONGUES)[number];

export const isTongue = (language: string): language is TongueCode => (TONGUES as readonly string[]).includes(language);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a reader of briefs has to know of a language's small words. */
export interface Grammar {
  /** Articles and other words that a noun follows. */
  determiners: ReadonlySet<string>;
  /** Those of them that stand before more than one. */
  plurals: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  numbers: Readonly<Record<string, number>>;
  /** "and", "and then": joins two clauses, and is dropped where the second becomes a sentence. */
  and: ReadonlySet<string>;
  /** "then": stays at the head of its sentence. */
  thenWords: ReadonlySet<string>;
  /** "but": stays at the head of its sentence. */
  but: ReadonlySet<string>;
  /** Subject pronouns: a clause that begins with one is whole. */
  pronouns: ReadonlySet<string>;
  /** Object pronouns and "not", which stand between a subject and its verb (never in German). */
  clitics: ReadonlySet<string>;
  /** Verbs as they stand in briefs, third person of the present; German tells its verbs by small letters and -t. */
  verbs: ReadonlySet<string>;
  /** Words after which a clause depends on another. */
  subordinators: ReadonlySet<string>;
}

/** The verbs of a language: those named here and the longer list. */
const verbs = (code: TongueCode, words: string): ReadonlySet<string> => new Set([...set(words), ...verbForms(code)]);

const numbers = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').flatMap((forms, i) => forms.split('/').map((form) => [form, i + 2] as const)));

export const GRAMMAR: Readonly<Record<TongueCode, Grammar>> = {
  de: {
    determiners:
      set(`der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine meinen meiner
      sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere jede jeder jedes jeden diese dieser dieses`),
    plurals: set('alle viele manche einige'),
    prepositions: set(
      'in im ins an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für ohne um bis gegen hinter neben zwischen seit',
    ),
    numbers: numbers('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    and: set('und'),
    thenWords: set('dann danach schließlich'),
    but: set('aber doch jedoch'),
    pronouns: set('ich du er sie es wir ihr man'),
    clitics: set(''),
    verbs: set('ist hat wird kann will soll darf muss sind haben werden'),
    subordinators: set(
      'der die das dem den dessen deren weil dass ob wenn als während bis damit obwohl um wo wie was wer nachdem bevor sobald',
    ),
  },
  es: {
    determiners: set(
      'el la los las un una unos unas su sus mi mis tu nuestro nuestra este esta ese esa cada al del lo',
    ),
    plurals: set('los las unos unas sus mis muchos muchas'),
    prepositions: set(
      'a ante bajo con contra de desde en entre hacia hasta para por según sin sobre tras al del dentro',
    ),
    numbers: numbers('dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    and: set('y e'),
    thenWords: set('luego después entonces'),
    but: set('pero'),
    pronouns: set('él ella ellos ellas yo nosotros todos nadie alguien'),
    clitics: set('lo la los las le les se me te nos no ya'),
    verbs: verbs(
      'es',
      `es está son están tiene tienen hay va van hace hacen ve ven da dan dice sale salen llega llegan abre abren cierra encuentra encuentran
      busca buscan lleva llevan lanza lanzan vuela vuelan corre corren camina caminan sube suben baja bajan cae caen brilla brillan
      mira miran escucha escuchan oye canta cantan toca tocan baila bailan ríe ríen sonríe sonríen llora duerme duermen
      despierta despiertan espera esperan vive viven muere crece crecen planta cuida riega lee escribe dibuja pinta construye
      construyen repara cose cocina come comen bebe prueba ofrece enciende apaga ilumina rema reman navega navegan nada nadan
      vuelve vuelven regresa regresan descubre descubren decide deciden aprende enseña recuerda olvida guarda pierde gana
      responde llama llaman pide entrega devuelve recoge recibe cuenta muestra sigue siguen empieza termina queda quedan
      deja suelta sostiene ayuda salva une cruza cruzan atraviesa entra entran calienta evapora forma forman arde quiere quieren puede pueden sabe saben`,
    ),
    subordinators: set('que quien cuando donde porque mientras para aunque si como cuyo cual hasta'),
  },
  fr: {
    determiners: set(
      'le la les l un une des du de d au aux son sa ses mon ma mes leur leurs notre nos ce cet cette ces chaque',
    ),
    plurals: set('les des ses mes leurs nos ces aux plusieurs'),
    prepositions: set(
      'à au aux avec chez contre dans de depuis derrière devant en entre jusqu par parmi pendant pour près sans sous sur vers du des',
    ),
    numbers: numbers('deux trois quatre cinq six sept huit neuf dix onze douze'),
    and: set('et'),
    thenWords: set('puis ensuite alors enfin'),
    but: set('mais'),
    pronouns: set('il elle on ils elles je nous tout tous personne'),
    clitics: set('le la les lui leur se s y en l me nous ne n'),
    verbs: verbs(
      'fr',
      `est sont a ont va vont fait font voit voient donne dit sort sortent arrive arrivent ouvre ouvrent ferme trouve
      trouvent cherche cherchent porte lance vole volent court courent marche marchent monte montent descend descendent tombe tombent brille brillent
      regarde regardent écoute écoutent entend entendent chante chantent joue jouent danse dansent rit rient sourit pleure
      dort dorment réveille éveille attend attendent vit vivent meurt pousse poussent grandit plante soigne arrose lit écrit dessine
      peint construit construisent répare coud cuisine mange mangent boit goûte offre allume éteint éclaire rame rament navigue
      nage nagent revient reviennent retourne découvre découvrent décide apprend enseigne oublie garde perd gagne répond
      appelle demande rend ramasse reçoit raconte montre suit suivent commence finit reste laisse tient aide sauve traverse
      traversent entre entrent chauffe forme forment fond gèle veut peut sait vend vendent pétrit passe passent lève prépare ramène rencontrent rencontre`,
    ),
    subordinators: set('qui que qu quand où parce pendant pour afin lorsque si comme dont tandis jusqu'),
  },
  it: {
    determiners: set(
      'il lo la i gli le l un uno una suo sua suoi sue mio mia nostro questo questa ogni al allo alla ai agli alle del dello della dei degli delle dell nel nella nei nelle sul sulla dal dalla all',
    ),
    plurals: set('i gli le dei degli delle suoi sue ai agli alle nei nelle'),
    prepositions: set(
      'a al allo alla ai agli alle all con contro da dal dalla dall di del dello della dei degli delle dell dentro dietro dopo fino fra in nel nella nei nelle nell per presso senza sopra sotto su sul sulla sui sulle sull tra verso',
    ),
    numbers: numbers('due tre quattro cinque sei sette otto nove dieci undici dodici'),
    and: set('e ed'),
    thenWords: set('poi dopo infine allora'),
    but: set('ma però'),
    pronouns: set('lui lei loro egli ella essi io noi tutti tutto nessuno qualcuno'),
    clitics: set('lo la li le gli si ci ne mi ti vi non l'),
    verbs: verbs(
      'it',
      `è sono ha hanno va vanno fa fanno vede vedono dà dice esce escono arriva arrivano apre aprono chiude trova trovano
      cerca cercano porta portano lancia lanciano vola volano corre corrono cammina camminano sale salgono scende scendono cade cadono
      brilla brillano guarda guardano ascolta ascoltano sente sentono canta cantano suona suonano balla ballano ride ridono
      sorride piange dorme dormono sveglia aspetta aspettano vive vivono muore cresce crescono pianta cura innaffia legge scrive
      disegna dipinge costruisce costruiscono ripara aggiusta aggiustano cuce cucina mangia mangiano beve assaggia offre accende
      accendono spegne illumina rema remano naviga nuota nuotano torna tornano ritorna scopre scoprono decide decidono impara
      insegna ricorda dimentica custodisce perde vince risponde chiama chiamano chiede restituisce raccoglie riceve racconta
      mostra segue seguono comincia inizia finisce resta restano lascia tiene aiuta salva attraversa attraversano entra entrano
      riempie diventa diventano scalda forma formano vuole può sa passa passano piega divide rimanda`,
    ),
    subordinators: set('che chi cui quando dove perché mentre per affinché se come finché'),
  },
  pt: {
    determiners: set(
      'o a os as um uma uns umas seu sua seus suas meu minha nosso este esta esse essa cada ao à aos às do da dos das no na nos nas num numa pelo pela',
    ),
    plurals: set('os as uns umas seus suas dos das nos nas muitos muitas'),
    prepositions: set(
      'a ao à aos às com contra de do da dos das desde em no na nos nas num numa entre até para pelo pela por sem sob sobre após',
    ),
    numbers: numbers('dois/duas três quatro cinco seis sete oito nove dez onze doze'),
    and: set('e'),
    thenWords: set('depois então'),
    but: set('mas porém'),
    pronouns: set('ele ela eles elas eu nós todos ninguém alguém'),
    clitics: set('o a os as lhe lhes se me te nos não já'),
    verbs: verbs(
      'pt',
      `é está são estão tem têm há vai vão faz fazem vê veem dá diz sai saem chega chegam abre abrem fecha fecham encontra
      encontram procura procuram leva levam lança solta voa voam corre correm caminha caminham anda andam sobe sobem desce descem cai
      caem brilha brilham olha olham escuta escutam ouve ouvem canta cantam toca tocam dança dançam ri riem sorri sorriem chora
      dorme dormem acorda acordam espera esperam vive vivem morre cresce crescem planta cuida rega lê escreve desenha pinta constrói
      constroem conserta repara costura cozinha come comem bebe bebem prova oferece acende acendem apaga ilumina rema remam navega
      navegam nada nadam volta voltam regressa descobre descobrem decide decidem aprende ensina lembra esquece guarda perde
      ganha responde chama chamam pede entrega devolve recolhe recebe conta mostra segue seguem começa termina fica ficam
      deixa segura ajuda salva atravessa atravessam entra entram aquece forma formam quer querem pode podem sabe sabem prepara parte partem secam seca`,
    ),
    subordinators: set('que quem quando onde porque enquanto para embora se como cujo até'),
  },
};
