import {
  ASPECTS,
  BRIEF_LIMITS,
  CAPTIONS,
  FRAME_RATES,
  LOOKS,
  MUSIC,
  PACES,
  RESOLUTIONS,
  VOICES,
} from '../../../src-shared/brief.ts';

const choices = (values: readonly (string | number)[]): string => values.join(', ');

/** `scenewright generate --help` */
export const HELP = `Turns an idea into a finished film, offline.

  scenewright generate IDEA --output FILE [flags]

  IDEA                 what the film is about, in quotes; - reads it from standard input
  -o, --output FILE    the film to write (.mp4)
  --id UUID            the same id again goes on with that film, or hands it out
  --title TEXT         at most ${BRIEF_LIMITS.titleMax} characters; else the director names it
  --brand TEXT         at most ${BRIEF_LIMITS.brandMax} characters; seen in the last scene, heard or read once before
  --brand-sounds TEXT  how the brand is said, in English letters: "loo-myair day-tay"
  --picture FILE[:ROLE]  up to ${BRIEF_LIMITS.pictures}; ROLE is product, person or place
  --length SECONDS     ${BRIEF_LIMITS.lengthMinS} to ${BRIEF_LIMITS.lengthMaxS}; else read in the idea, else automatic
  --scenes N           ${BRIEF_LIMITS.scenesMin} to ${BRIEF_LIMITS.scenesMax}; else one for every ${BRIEF_LIMITS.secondsPerScene} seconds
  --shape S            ${choices(ASPECTS)}
  --resolution R       ${choices(RESOLUTIONS)}
  --fps N              ${choices(FRAME_RATES)}
  --look L             ${choices(LOOKS)}
  --voice V            ${choices(VOICES)}
  --pace P             ${choices(PACES)}
  --music M            ${choices(MUSIC)}
  --music-file FILE    your own music in its place: WAV, FLAC, MP3, Ogg, Opus, M4A, AIFF; up to 30 minutes
  --captions C         ${choices(CAPTIONS)}
  --keep-my-words      the narration is the idea itself, word for word
  --seed N             the same brief and seed give the same film
  --writer ENGINE[:MODEL]  builtin, or an engine on this machine: ollama, lm-studio, llama-server,
                       vllm, gguf:FILE, or http://127.0.0.1:PORT; else as set on the Engines page
  --library DIR        where films are kept while and after they are made
  --json               events as JSON lines on standard output
  -q, --quiet          only errors
  -h, --help           this text

  Exit codes: 0 film, 2 bad input, 3 failed, 130 cancelled.
`;
