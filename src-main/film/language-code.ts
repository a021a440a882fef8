/** ISO 639-1 → 639-2/T, which mp4 wants: `en` `eng`. The living languages that films are made in. */
const CODES =
  'af afr am amh ar ara az aze be bel bg bul bn ben bs bos ca cat cs ces cy cym da dan de deu el ell en eng eo epo ' +
  'es spa et est eu eus fa fas fi fin fr fra ga gle gl glg gu guj ha hau he heb hi hin hr hrv hu hun hy hye id ind ' +
  'ig ibo is isl it ita ja jpn jv jav ka kat kk kaz km khm kn kan ko kor ku kur ky kir la lat lb ltz lo lao lt lit ' +
  'lv lav mg mlg mi mri mk mkd ml mal mn mon mr mar ms msa mt mlt my mya nb nob ne nep nl nld nn nno no nor ny nya ' +
  'or ori pa pan pl pol ps pus pt por ro ron ru rus rw kin sd snd si sin sk slk sl slv sm smo sn sna so som sq sqi ' +
  'sr srp st sot su sun sv swe sw swa ta tam te tel tg tgk th tha ti tir tk tuk tl tgl tr tur tt tat ug uig uk ukr ' +
  'ur urd uz uzb vi vie wo wol xh xho yi yid yo yor zh zho zu zul';

const words = CODES.split(' ');
const byShort = new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] as string] as const] : [])));

/** The three-letter code of a language tag (`pt-BR` → `por`); `und` when it is not known. */
export const languageCode = (tag: string): string => byShort.get((tag.split(/[-_]/)[0] ?? '').toLowerCase()) ?? 'und';
