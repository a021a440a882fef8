import { countWords } from '../../../src-shared/plan.ts';
import type { SceneScript } from '../../../src-shared/room.ts';
import { trimNarration } from '../telling/trim.ts';
import { stop, wordBudget } from '../telling/words.ts';
import type { SceneDraft } from './drafts.ts';
import { commonProblems, languageProblem } from './no-story.ts';
import type { SceneDesk } from './prompts/scene.ts';

/** True where the narration is not the writer's to change. */
const isFixed = ({ story, context, beat }: SceneDesk): boolean =>
  story.wordless || context.brief.keepMyWords || beat.exact === true || beat.narration === '';

/** A model's draft over the scene as the built-in writer has it: who is seen, where and when stays the beat's. */
export function toScene(draft: SceneDraft, builtin: SceneScript, desk: SceneDesk): SceneScript {
  const { beat, context } = desk;
  const { brand } = context.brief;
  const losesBrand = brand !== null && beat.narration.includes(brand) && !draft.narration.includes(brand);
  const keeps = isFixed(desk) || losesBrand;
  return {
    ...builtin,
    setting: stop(draft.setting),
    action: stop(draft.action),
    firstSeen: stop(draft.firstSeen),
    lastSeen: stop(draft.lastSeen),
    sound: draft.sound,
    narration: keeps ? beat.narration : trimNarration(draft.narration, wordBudget(context.plan)),
    picture: { ...builtin.picture, camera: beat.camera ?? draft.camera },
  };
}

/** Why a draft is no scene, in sentences for the model. */
export function sceneProblems(draft: SceneDraft, desk: SceneDesk, languageOf: (text: string) => string): string[] {
  const { setting, action, firstSeen, lastSeen, sound, narration } = draft;
  const told = !isFixed(desk);
  const problems = commonProblems({ setting, action, firstSeen, lastSeen, sound, ...(told ? { narration } : {}) });
  if (countWords(`${setting} ${action}`) < 6) problems.push('setting and action: say more of what is seen.');
  if (firstSeen === lastSeen) problems.push('lastSeen: another picture than firstSeen.');
  if (!told) return problems;
  const fewest = Math.min(4, wordBudget(desk.context.plan));
  if (countWords(narration) < fewest) problems.push(`narration: at least ${fewest} words.`);
  if (desk.before.some((scene) => scene.narration === narration))
    problems.push('narration: that was said in an earlier scene already.');
  return [...problems, ...languageProblem(narration, desk.story.language, languageOf)];
}
