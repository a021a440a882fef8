import { ASPECTS, FRAME_RATES, RESOLUTIONS } from '../../src-shared/brief-terms.ts';
import { shapeName } from '../lib/names.ts';
import { GroupLabel } from '../ui/field.tsx';
import { Pop } from '../ui/pop.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Choice } from './choice.tsx';
import { useDraft } from './draft-store.ts';

const RESOLUTION_NAMES = { '360p': '360p draft', '720p': '720p', '1080p': '1080p' } as const;

/** Shape, size and frames a second. */
export function ShapeChoice() {
  const brief = useDraft((s) => s.brief);
  const change = useDraft((s) => s.change);
  return (
    <Pop label="Shape" trigger={<Choice>{shapeName(brief)}</Choice>}>
      <div className="space-y-4">
        <div>
          <GroupLabel>Shape</GroupLabel>
          <Segmented
            label="Shape"
            value={brief.aspect}
            onChange={(aspect) => change({ aspect })}
            options={ASPECTS.map((value) => ({ value, name: value }))}
          />
        </div>
        <div>
          <GroupLabel>Size</GroupLabel>
          <Segmented
            label="Size"
            value={brief.resolution}
            onChange={(resolution) => change({ resolution })}
            options={RESOLUTIONS.map((value) => ({ value, name: RESOLUTION_NAMES[value] }))}
          />
        </div>
        <div>
          <GroupLabel>Frames a second</GroupLabel>
          <Segmented
            label="Frames a second"
            value={brief.fps === 24 ? '24' : '30'}
            onChange={(fps) => change({ fps: fps === '24' ? 24 : 30 })}
            options={FRAME_RATES.map((fps) => ({
              value: fps === 24 ? '24' : '30',
              name: fps === 24 ? '24, like cinema' : '30, smoother',
            }))}
          />
        </div>
      </div>
    </Pop>
  );
}
