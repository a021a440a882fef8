import type { Family } from './font-files.ts';

type HanFamily = Extract<Family, 'jp' | 'sc' | 'tc' | 'kr'>;

/** Frequent characters that only one of the two Chinese scripts uses. */
const TRADITIONAL =
  /[們個來說國學時會對過還為後點開樣與當這裡從無話電車東馬鳥魚門間聽見氣愛長書畫風飛龍夢聲讓給誰買賣鐘燈園廣場實現發歸島橋]/gu;
const SIMPLIFIED =
  /[们个来说国学时会对过还为后点开样与当这里从无话电车东马鸟鱼门间听见气爱长书画风飞龙梦声让给谁买卖钟灯园广场实现发归岛桥]/gu;

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

/**
 * Which fonts set Han characters, best first: one code point looks different in Japan, Korea and the two Chinas. Kana and
 * Hangul decide, then letters of one script only, then the language (ISO 639-1). Pure.
 */
export function hanFamilies(text: string, language = ''): HanFamily[] {
  const others = (first: HanFamily): HanFamily[] => [
    first,
    ...(['jp', 'sc', 'tc', 'kr'] as const).filter((f) => f !== first),
  ];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return others('jp');
  if (/\p{Script=Hangul}/u.test(text)) return others('kr');
  if (language === 'ja') return others('jp');
  if (language === 'ko') return others('kr');
  const traditional = count(text, TRADITIONAL);
  const simplified = count(text, SIMPLIFIED);
  if (traditional > simplified) return others('tc');
  return others(simplified > 0 || language === 'zh' ? 'sc' : 'jp');
}
