import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GenerationView } from '../../src-shared/generation.ts';
import { mediaUrl } from '../../src-shared/media-address.ts';
import { useAsNewBrief } from '../create/as-new-brief.ts';
import { seconds, when } from '../lib/format.ts';
import {
  CAPTION_NAMES,
  LOOK_NAMES,
  MUSIC_NAMES,
  PACE_NAMES,
  ROLE_NAMES,
  shapeName,
  VOICE_NAMES,
} from '../lib/names.ts';
import { attempt } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[120px_minmax(0,1fr)] gap-3 border-b border-line py-2 text-[13px]">
      <dt className="text-faint">{name}</dt>
      <dd dir="auto" className="words">
        {children}
      </dd>
    </div>
  );
}

/** What the creator gave, letter for letter. */
export function BriefTab({ row }: { row: GenerationView }) {
  const { brief } = row;
  const asNewBrief = useAsNewBrief();
  return (
    <div className="min-h-0 flex-1 overflow-y-auto py-5 pr-2">
      <p dir="auto" className="words max-w-3xl text-[17px] leading-relaxed whitespace-pre-wrap">
        {brief.idea}
      </p>
      {brief.pictures.length > 0 && (
        <ul aria-label="Pictures" className="mt-5 flex flex-wrap gap-3">
          {brief.pictures.map((picture) => (
            <li key={picture.id}>
              <img
                src={mediaUrl(row.id, `picture-${picture.id}`)}
                alt={picture.name}
                className="h-28 rounded-lg border border-line object-cover"
              />
              <p className="mt-1 text-xs text-faint">{ROLE_NAMES[picture.role]}</p>
            </li>
          ))}
        </ul>
      )}
      <dl className="mt-6 max-w-2xl">
        <Fact name="Title">{brief.title ?? 'by the director'}</Fact>
        <Fact name="Brand">{brief.brand ?? 'none'}</Fact>
        {brief.brandSounds && <Fact name="Brand is said">{brief.brandSounds}</Fact>}
        <Fact name="Length">
          {brief.lengthS === 'auto' ? `automatic: ${seconds(row.lengthS)}` : seconds(brief.lengthS)}
        </Fact>
        <Fact name="Scenes">{brief.scenes === 'auto' ? `automatic: ${row.numScenes}` : brief.scenes}</Fact>
        <Fact name="Shape">
          {shapeName(brief)}, {brief.fps} frames a second
        </Fact>
        <Fact name="Look">{LOOK_NAMES[brief.look]}</Fact>
        <Fact name="Voice">
          {VOICE_NAMES[brief.voice].name}
          {brief.voice !== 'none' && brief.pace !== 'normal' && `, ${PACE_NAMES[brief.pace].name.toLowerCase()}`}
        </Fact>
        <Fact name="Music">{brief.musicFile ? brief.musicFile.name : MUSIC_NAMES[brief.music]}</Fact>
        <Fact name="Captions">{CAPTION_NAMES[brief.captions].name}</Fact>
        <Fact name="Own words">{brief.keepMyWords ? 'kept to the letter' : 'told anew by the room'}</Fact>
        <Fact name="Seed">{brief.seed}</Fact>
        <Fact name="Written">{when(row.createdAt)}</Fact>
      </dl>
      <Button className="mt-5" onClick={() => attempt(() => asNewBrief(row))}>
        <Copy aria-hidden className="size-4" />
        Duplicate as a new brief
      </Button>
    </div>
  );
}
