import { BRIEF_LIMITS, briefMusicSchema, briefPictureSchema, briefSchema, MUSIC, VOICES } from './brief.ts';
import type { CHANNELS, PUSHES } from './channels.ts';
import { targetSchema } from './creator-acts.ts';
import { snapshotSchema, storedEventSchema } from './events.ts';
import { generationViewSchema, libraryItemSchema, mediaFileSchema, STATUSES } from './generation.ts';
import { ENGINE_CHOICES, languageTestSchema, languageViewSchema, MODEL_AGENTS, MODEL_ENGINES } from './language.ts';
import { plainText } from './plain-text.ts';
import { problemSchema } from './problem-schema.ts';
import { queueViewSchema } from './queue.ts';
import { updateStateSchema } from './update.ts';
import { z } from './zod.ts';

/**
 * Every IPC channel, once: `window.scenewright` is made of its names (channels.ts), the handlers parse by it.
 * A channel name is `<domain>.<verb>`; `window.scenewright.generation.start(input)` calls `generation.start`.
 */
const id = z.object({ id: z.uuid() });
const nothing = z.object({});
const words = z.string().overwrite(plainText).trim();

/** The plan line under the form. */
export const planLineSchema = z.object({
  lengthS: z.number(),
  lengthFrom: z.enum(['chosen', 'idea', 'automatic']),
  /** The words in the idea that the length was read from. */
  lengthText: z.string().nullable(),
  lengthened: z.boolean(),
  scenes: z.number(),
  widthPx: z.number(),
  heightPx: z.number(),
  engines: z.object({
    language: z.string(),
    picture: z.string(),
    voice: z.string(),
    music: z.string(),
  }),
  /** English name of the idea's language where the voice does not speak it: the words stand on the pictures then. */
  silentLanguage: z.string().nullable(),
  diskNeededBytes: z.number(),
  diskFreeBytes: z.number(),
  /** Measured on this machine; null before the first film. */
  estimateMs: z.number().nullable(),
});
export type PlanLine = z.infer<typeof planLineSchema>;

/** What is shown until it is dismissed: the welcome of an empty library, and the question about updates. */
export const TIPS = ['welcome', 'updates'] as const;
export type Tip = (typeof TIPS)[number];

export const settingsSchema = z.object({
  theme: z.enum(['system', 'dark', 'light']),
  ffmpegPath: z.string().nullable(),
  ffprobePath: z.string().nullable(),
  /** Whether new versions are looked for, once a day, at GitHub. */
  updates: z.boolean(),
  /** Tips that the creator has seen enough of. */
  dismissed: z.array(z.enum(TIPS)).max(TIPS.length),
});
export type Settings = z.infer<typeof settingsSchema>;

export const engineStateSchema = z.object({
  id: z.string(),
  kind: z.enum(['language', 'picture', 'voice', 'music', 'film']),
  name: z.string(),
  state: z.enum(['ready', 'missing', 'off', 'busy', 'error']),
  /** What it can do, or how to get it. */
  detail: z.string(),
});
export type EngineState = z.infer<typeof engineStateSchema>;

export const appInfoSchema = z.object({
  version: z.string(),
  electron: z.string(),
  platform: z.string(),
  libraryFolder: z.string(),
  /** Hosts that engines which are on may be reached at; empty = offline. */
  openHosts: z.array(z.string()),
  /** Hosts that are asked for new versions; empty while updates are off, or when this copy cannot update itself. */
  updateHosts: z.array(z.string()),
  /** What was wrong with the library when it was opened, and what was done about it; told once. */
  problems: z.array(problemSchema),
  /** True in the first answer after a start that followed a crash, a kill or a power cut. */
  endedUnexpectedly: z.boolean(),
});
export type AppInfo = z.infer<typeof appInfoSchema>;

const pictureResult = z.object({
  pictures: z.array(briefPictureSchema),
  problems: z.array(problemSchema),
});

export const contract = {
  'generation.start': {
    input: z.object({ id: z.uuid(), brief: briefSchema }),
    output: z.object({
      generation: generationViewSchema,
      existed: z.boolean(),
    }),
  },
  'generation.cancel': { input: id, output: generationViewSchema },
  /** Takes a failed, cancelled or interrupted generation up again from its last finished step. */
  'generation.retry': { input: id, output: generationViewSchema },
  /** Throws the scene's picture away and draws it again, then the film. */
  'generation.redoScene': {
    input: id.extend({ scene: z.number().int().min(1).max(12) }),
    output: generationViewSchema,
  },
  /** At most EVENTS_PER_SNAPSHOT events: there are more while the last is older than the row's `lastSeq`. */
  'generation.snapshot': {
    input: id.extend({ sinceSeq: z.number().int().min(0) }),
    output: snapshotSchema,
  },
  /** Subscribes this window (idempotent, also before the start) and answers with a snapshot, or null before the start. */
  'generation.watch': {
    input: id.extend({ sinceSeq: z.number().int().min(0) }),
    output: snapshotSchema.nullable(),
  },
  'generation.unwatch': { input: id, output: nothing },
  /** This window has applied the pushes up to `seq`; without it main stops after PUSHES_AHEAD of them. */
  'generation.received': {
    input: id.extend({ seq: z.number().int().min(1) }),
    output: nothing,
  },
  /** The creator speaks in the room, at any time. Stored as a message and answered; a finished film waits for makeChange. */
  'generation.say': {
    input: id.extend({ text: words.min(1).max(1000) }),
    output: nothing,
  },
  /** Locks or unlocks the story or a scene, or goes back to the version that the message `seq` proposed (null: what stands). */
  'generation.decide': {
    input: id.extend({
      act: z.enum(['use', 'lock', 'unlock']),
      target: targetSchema,
      seq: z.number().int().min(1).nullable(),
    }),
    output: nothing,
  },
  /** Has made what was asked for since the film was finished. */
  'generation.makeChange': { input: id, output: generationViewSchema },
  /** Leaves the film as it is, whatever was asked for since. */
  'generation.dropChange': { input: id, output: nothing },
  'generation.plan': {
    input: z.object({ brief: briefSchema }),
    output: planLineSchema,
  },

  /** Puts what was said in the room on the clipboard, as Markdown out of the library: all of it, or the message `seq`. */
  'conversation.copy': {
    input: id.extend({ seq: z.number().int().min(1).nullable() }),
    output: nothing,
  },
  /** Asks with the system's dialog where the whole conversation is to be saved. */
  'conversation.save': {
    input: id.extend({ format: z.enum(['markdown', 'json']) }),
    output: z.object({ saved: z.boolean(), name: z.string().nullable() }),
  },

  'queue.get': { input: nothing, output: queueViewSchema },
  /** Puts a waiting film before another; null puts it last. */
  'queue.move': { input: id.extend({ before: z.uuid().nullable() }), output: queueViewSchema },
  /** Begins nothing new; the film that is made goes on to its end. */
  'queue.pause': { input: nothing, output: queueViewSchema },
  'queue.resume': { input: nothing, output: queueViewSchema },
  /** Cancels every film that runs or waits; answers with their ids, in their order. */
  'queue.cancelAll': { input: nothing, output: z.object({ ids: z.array(z.uuid()) }) },

  /** Opens the system's dialog. */
  'picture.pick': {
    input: z.object({
      room: z.number().int().min(1).max(BRIEF_LIMITS.pictures),
    }),
    output: pictureResult,
  },
  /** Dropped or pasted bytes. The size limit is checked by the handler so that the message is the brief's own. */
  'picture.add': {
    input: z.object({
      name: z.string().max(255),
      bytes: z.instanceof(Uint8Array),
    }),
    output: pictureResult,
  },
  'picture.remove': { input: id, output: nothing },
  /** Copies a generation's pictures into the drafts, for "duplicate as a new brief". */
  'picture.duplicate': { input: id, output: pictureResult },

  /** Opens the system's dialog; null when the creator closed it. */
  'music.pick': { input: nothing, output: z.object({ music: briefMusicSchema.nullable() }) },
  'music.remove': { input: id, output: nothing },
  /** Copies a generation's own music into the drafts, for "duplicate as a new brief"; null when it has none. */
  'music.duplicate': { input: id, output: z.object({ music: briefMusicSchema.nullable() }) },

  'library.list': {
    input: z.object({
      search: z.string().max(200),
      status: z.enum(['all', ...STATUSES]),
      favourites: z.boolean(),
      sort: z.enum(['newest', 'oldest', 'title', 'longest']),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({
      items: z.array(libraryItemSchema),
      total: z.number().int(),
    }),
  },
  'library.rename': {
    input: id.extend({
      title: words.min(1).max(BRIEF_LIMITS.titleMax),
    }),
    output: generationViewSchema,
  },
  'library.favourite': {
    input: id.extend({ favourite: z.boolean() }),
    output: generationViewSchema,
  },
  /** Hides it and, unless restored, removes its files when the app next starts or after ten minutes. */
  'library.remove': { input: id, output: nothing },
  'library.restore': { input: id, output: generationViewSchema },
  'library.files': {
    input: id,
    output: z.object({ files: z.array(mediaFileSchema) }),
  },
  'library.saveCopy': {
    input: id.extend({ fileId: z.string().max(100) }),
    output: z.object({ saved: z.boolean(), name: z.string().nullable() }),
  },
  'library.showInFolder': {
    input: id.extend({ fileId: z.string().max(100) }),
    output: nothing,
  },

  /** A short sound to choose by; answers with a media:// address. */
  'preview.voice': {
    input: z.object({ voice: z.enum(VOICES) }),
    output: z.object({ url: z.string() }),
  },
  'preview.music': {
    input: z.object({ music: z.enum(MUSIC) }),
    output: z.object({ url: z.string() }),
  },

  'engine.list': {
    input: nothing,
    output: z.object({ engines: z.array(engineStateSchema) }),
  },
  /** Engines with models, looked for where they are on, and who plays which agent. */
  'language.get': { input: nothing, output: languageViewSchema },
  /** Turns an engine on or off, or says where it is or which model it takes. A model file is only ever picked or dropped. */
  'language.change': {
    input: z.object({
      id: z.enum(MODEL_ENGINES),
      on: z.boolean().optional(),
      address: z.string().max(1000).optional(),
      model: z.string().max(500).nullable().optional(),
    }),
    output: languageViewSchema,
  },
  /** The creator was warned that ideas will be sent to this address beyond this machine, and wants it; false takes it back. */
  'language.allow': {
    input: z.object({ id: z.enum(MODEL_ENGINES), address: z.string().max(1000), allowed: z.boolean() }),
    output: languageViewSchema,
  },
  'language.assign': {
    input: z.object({
      agent: z.enum(MODEL_AGENTS),
      engine: z.enum(ENGINE_CHOICES),
      model: z.string().max(500).nullable(),
    }),
    output: languageViewSchema,
  },
  /** Asks an engine something short. */
  'language.test': { input: z.object({ id: z.enum(MODEL_ENGINES) }), output: languageTestSchema },
  /** Opens the system's dialog; null when the creator closed it. */
  'language.pickModel': { input: nothing, output: languageViewSchema.nullable() },
  /** The page gives a dropped file and never a path: the preload script puts in its place where the file is. */
  'language.dropModel': { input: z.object({ path: z.string().max(5000) }), output: languageViewSchema },

  'settings.get': { input: nothing, output: settingsSchema },
  'settings.set': { input: settingsSchema.partial(), output: settingsSchema },
  /** Asks for a program with the system's dialog; null when the creator closed it. */
  'settings.pickProgram': {
    input: z.object({ program: z.enum(['ffmpeg', 'ffprobe']) }),
    output: settingsSchema.nullable(),
  },
  'app.info': { input: nothing, output: appInfoSchema },
  /** Versions of the app and of what it is made of, by name. */
  'app.about': {
    input: nothing,
    output: z.object({ versions: z.array(z.object({ name: z.string(), version: z.string() })) }),
  },
  /** What may be pasted into a bug report, to be shown before it is copied. */
  'app.report': {
    input: z.object({ id: z.uuid().nullable() }),
    output: z.object({ text: z.string() }),
  },
  /** Copies the report that this window was last shown, letter for letter; false when it was shown none. */
  'app.copyReport': { input: nothing, output: z.object({ copied: z.boolean() }) },
  /** Shows the log file in the system's file manager. */
  'app.showLogs': { input: nothing, output: nothing },
  /** Opens the library folder in the system's file manager. */
  'app.showLibrary': { input: nothing, output: nothing },
  'app.openExternal': { input: z.object({ url: z.url().max(2000) }), output: nothing },
  'app.newWindow': {
    input: z.object({ id: z.uuid().nullable() }),
    output: nothing,
  },

  'update.get': { input: nothing, output: updateStateSchema },
  /** Looks for a new version as soon as no film is made. Throws FORBIDDEN while updates are off. */
  'update.check': { input: nothing, output: updateStateSchema },
  'update.download': { input: nothing, output: updateStateSchema },
  /** Quits, installs what was downloaded, and starts it. Throws CONFLICT while a film is made or waits. */
  'update.install': { input: nothing, output: nothing },
} as const satisfies Record<(typeof CHANNELS)[number], { input: z.ZodType; output: z.ZodType }>;

export type Channel = keyof typeof contract;
export type Input<C extends Channel> = z.input<(typeof contract)[C]['input']>;
export type ParsedInput<C extends Channel> = z.output<(typeof contract)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof contract)[C]['output']>;

/** What main pushes. Lost pushes are harmless: everything in them can be read again. */
export const pushes = {
  /** Events of one generation, in order: one as it happens, or all that a window was too busy to take. */
  'generation.events': z.object({
    generationId: z.uuid(),
    events: z.array(storedEventSchema).min(1),
  }),
  /** Text that is still being written, under the event it will become; not stored. */
  'generation.delta': z.object({
    generationId: z.uuid(),
    message: z.string(),
    agent: z.string(),
    text: z.string(),
  }),
  'library.changed': z.object({ ids: z.array(z.uuid()) }),
  'queue.changed': queueViewSchema,
  'update.changed': updateStateSchema,
  /** The menu or another part of the app asks the page to go somewhere. */
  'app.navigate': z.object({
    to: z.enum(['create', 'library', 'engines', 'settings', 'about']),
  }),
} as const satisfies Record<(typeof PUSHES)[number], z.ZodType>;
export type Push = keyof typeof pushes;
export type PushPayload<P extends Push> = z.infer<(typeof pushes)[P]>;

/** What a handler answers with over the wire: the page unwraps it and throws the problem. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: z.infer<typeof problemSchema> };

type Domain<C extends Channel> = C extends `${infer D}.${string}` ? D : never;
type Verb<C extends Channel, D extends string> = C extends `${D}.${infer V}` ? V : never;

/** `window.scenewright`: one function per channel by domain, and `on` for pushes. */
export type Bridge = {
  [D in Domain<Channel>]: {
    [V in Verb<Channel, D>]: (
      input: Input<Extract<Channel, `${D}.${V}`>>,
    ) => Promise<Answer<Output<Extract<Channel, `${D}.${V}`>>>>;
  };
} & {
  /** Subscribes to a push; returns its unsubscribe. */
  on: <P extends Push>(push: P, listener: (payload: PushPayload<P>) => void) => () => void;
};
