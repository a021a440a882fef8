import { CAPTIONS, MUSIC, VOICES } from '../../src-shared/brief.ts';
import { ask } from '../bridge.ts';
import { CAPTION_NAMES, MUSIC_NAMES, VOICE_NAMES } from '../lib/names.ts';
import { Pop } from '../ui/pop.tsx';
import { Choice } from './choice.tsx';
import { useDraft } from './draft-store.ts';
import { SoundList } from './sound-list.tsx';

/** Who speaks. */
export function VoiceChoice() {
  const voice = useDraft((s) => s.brief.voice);
  const change = useDraft((s) => s.change);
  return (
    <Pop label="Voice" trigger={<Choice>{voice === 'none' ? 'no voice' : `${VOICE_NAMES[voice].name} voice`}</Choice>}>
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
    </Pop>
  );
}

/** What plays. */
export function MusicChoice() {
  const music = useDraft((s) => s.brief.music);
  const change = useDraft((s) => s.change);
  const said =
    music === 'none'
      ? 'no music'
      : music === 'auto'
        ? 'music by the story'
        : `${MUSIC_NAMES[music].toLowerCase()} music`;
  return (
    <Pop label="Music" trigger={<Choice>{said}</Choice>}>
      <SoundList
        label="Music"
        value={music}
        onChange={(next) => change({ music: next })}
        options={MUSIC.map((value) => ({
          value,
          name: MUSIC_NAMES[value],
          preview: value === 'none' || value === 'auto' ? null : () => ask('preview.music', { music: value }),
        }))}
      />
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
