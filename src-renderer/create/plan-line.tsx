import { planFilm } from '../../src-shared/plan.ts';
import { clock, count, fileSize, seconds } from '../lib/format.ts';
import { useDraft } from './draft-store.ts';
import { usePlan } from './use-plan.ts';

/** What the film will be and what it will take, before it is begun. */
export function PlanLine() {
  const plan = usePlan();
  const brief = useDraft((s) => s.brief);
  const { lengthened } = planFilm(brief);
  return (
    <div aria-live="polite" className="min-h-10 text-[13px] leading-5 text-muted">
      {plan ? (
        <>
          <p>
            <span className="text-ink">
              {count(plan.scenes, 'scene')}, {seconds(plan.lengthS)}
            </span>
            {plan.lengthFrom === 'idea' && plan.lengthText && (
              <>
                , from “<span dir="auto">{plan.lengthText}</span>”
              </>
            )}
            {lengthened && ', longer so that all your words fit'} · {plan.widthPx} × {plan.heightPx} ·{' '}
            <span className="text-ink">
              {plan.estimateMs === null
                ? 'first film: no estimate yet'
                : `about ${clock(plan.estimateMs)}, measured on this machine`}
            </span>
          </p>
          <p className={plan.diskNeededBytes > plan.diskFreeBytes ? 'text-bad' : 'text-faint'}>
            {plan.engines.language} writes · {plan.engines.picture} draws ·{' '}
            {plan.silentLanguage
              ? `words on the screen (the voice does not speak ${plan.silentLanguage})`
              : `${plan.engines.voice} speaks`}{' '}
            · {plan.engines.music} plays · needs {fileSize(plan.diskNeededBytes)} of {fileSize(plan.diskFreeBytes)} free
          </p>
        </>
      ) : (
        <p className="text-faint">The plan appears here as you write: scenes, seconds, engines, disk space and time.</p>
      )}
    </div>
  );
}
