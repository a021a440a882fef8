import { createBuiltinLanguageEngine } from '../engines/language/builtin.ts';
import { createBuiltinMusic } from '../engines/music/builtin/builtin-music.ts';
import { createBuiltinIllustrator } from '../engines/picture/builtin/illustrator.ts';
import { createBuiltinVoice } from '../engines/voice/builtin/builtin-voice.ts';
import { createBuiltinRoom } from '../room/builtin-room.ts';
import type { Studio } from './step.ts';

/** The engines that are always there, and the room that works with them. `close` ends their threads. */
export function createBuiltinStudio(): Studio & { close: () => Promise<void> } {
  const language = createBuiltinLanguageEngine();
  const picture = createBuiltinIllustrator();
  const voice = createBuiltinVoice();
  const music = createBuiltinMusic();
  const engines = [language, picture, voice, music];
  return {
    room: createBuiltinRoom(),
    language,
    picture,
    voice,
    music,
    close: async () => {
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}
