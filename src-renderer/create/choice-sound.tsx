import { CAPTIONS, MUSIC, PACES, VOICES } from '../../src-shared/brief-terms.ts';
import { ask } from '../bridge.ts';
import { firstWords } from '../lib/format.ts';
import { CAPTION_NAMES, MUSIC_NAMES, PACE_NAMES, VOICE_NAMES } from '../lib/names.ts';
import { GroupLabel } from '../ui/field.tsx';
import { Pop } from '../ui/pop.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Choice } from './choice.tsx';
import { useDraft } from './draft-store.ts';
import { OwnMusic, removeOwnMusic } from './own-music.tsx';
import { SoundList } from './sound-list.tsx';

/** Who speaks, and how fast. */
export function VoiceChoice() {
  const voice = useDraft((s) => s.brief.voice);
  const pace = useDraft((s) => s.brief.pace) ?? 'normal';
  const change = useDraft((s) => s.change);
  const speaks = pace === 'normal' ? '' : `, ${PACE_NAMES[pace].name.toLowerCase()}`;
  const said = voice === 'none' ? 'no voice' : `${VOICE_NAMES[voice].name} voice${speaks}`;
  return (
    <Pop label="Voice" trigger={<Choice>{said}</Choice>}>
      <SoundList
        label="Voice"
        value={voice}
        onChange={(next) => change({ voice: next })}
        options={VOICES.map((value) => ({
          value,
          ...VOICE_NAMES[value],
          preview: value === 'none' ? null : () => ask('preview.voice', { voice: value }),
        }))}
      />
      {voice !== 'none' && (
        <div className="mt-2">
          <GroupLabel>Pace</GroupLabel>
          <Segmented
            label="Pace"
            value={pace}
            options={PACES.map((value) => ({ value, ...PACE_NAMES[value] }))}
            onChange={(next) => change({ pace: next })}
          />
        </div>
      )}
    </Pop>
  );
}

/** What plays: composed, the creator's own, or nothing. */
export function MusicChoice({ problem }: { problem: string | undefined }) {
  const music = useDraft((s) => s.brief.music);
  const own = useDraft((s) => s.brief.musicFile);
  const change = useDraft((s) => s.change);
  const said = own
    ? `music “${firstWords(own.name, 28)}”`
    : music === 'none'
      ? 'no music'
      : music === 'auto'
        ? 'music by the story'
        : `${MUSIC_NAMES[music].toLowerCase()} music`;
  return (
    <Pop label="Music" className="w-[26rem]" trigger={<Choice wrong={problem !== undefined}>{said}</Choice>}>
      <SoundList
        label="Music"
        columns={2}
        value={own ? null : music}
        onChange={(next) => {
          if (own) removeOwnMusic();
          change({ music: next, musicFile: null });
        }}
        options={MUSIC.map((value) => ({
          value,
          name: MUSIC_NAMES[value],
          preview: value === 'none' || value === 'auto' ? null : () => ask('preview.music', { music: value }),
        }))}
      />
      <OwnMusic problem={problem} />
    </Pop>
  );
}

/** How the words are shown. */
export function CaptionsChoice() {
  const captions = useDraft((s) => s.brief.captions);
  const change = useDraft((s) => s.change);
  const said = captions === 'none' ? 'no captions' : captions === 'soft' ? 'captions soft' : 'captions burned in';
  return (
    <Pop label="Captions" trigger={<Choice>{said}</Choice>}>
      <SoundList
        label="Captions"
        value={captions}
        onChange={(next) => change({ captions: next })}
        options={CAPTIONS.map((value) => ({ value, ...CAPTION_NAMES[value], preview: null }))}
      />
    </Pop>
  );
}
