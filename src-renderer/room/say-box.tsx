import { SendHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ask } from '../bridge.ts';
import { statusOf } from '../feed/derive.ts';
import { feedStore } from '../feed/feed-store.ts';
import { announce } from '../lib/announce.ts';
import { isTyping } from '../lib/is-typing.ts';
import { tellProblem } from '../lib/tell.ts';
import { PendingChange } from './pending-change.tsx';
import { SayHelp } from './say-help.tsx';

const LONGEST = 1000;

/**
 * The creator's word in the room, at any time: what is being made hears it, a finished film waits for its button. `/`
 * comes here from anywhere, `?` tells what the room understands.
 */
export function SayBox({ id }: { id: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [helping, setHelping] = useState(false);
  const finished = useStore(feedStore(id).store, ({ feed }) => statusOf(feed) === 'completed');

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') setHelping(true);
      else if (event.key === '/') field.current?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const send = (): void => {
    const words = text.trim();
    if (!words) return;
    setText('');
    ask('generation.say', { id, text: words })
      .then(() => announce('Your message is in the room.'))
      .catch((thrown: unknown) => {
        setText((now) => now || words);
        tellProblem(thrown);
      });
  };
  const pick = (example: string): void => {
    setHelping(false);
    setText(example);
    // After the popover has given the focus back.
    requestAnimationFrame(() => field.current?.focus());
  };

  return (
    <>
      <PendingChange id={id} />
      <form
        className="relative m-4 mt-0"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          maxLength={LONGEST}
          aria-label="Say something to the room"
          aria-keyshortcuts="/"
          placeholder={finished ? 'Ask for a change…' : 'Say something to the room…'}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
              event.preventDefault();
              send();
            }
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
          className="words field-sizing-content block max-h-32 min-h-11 w-full resize-none rounded-xl border border-line-strong bg-page py-2.5 pr-21 pl-3.5 text-sm outline-none focus-visible:border-accent"
        />
        <div className="absolute right-1.5 bottom-1.5 flex items-center gap-1">
          <SayHelp open={helping} onOpenChange={setHelping} onPick={pick} />
          {text.trim() ? (
            <button
              type="submit"
              aria-label="Send"
              className="grid size-8 place-items-center rounded-lg bg-accent text-on-accent"
            >
              <SendHorizontal aria-hidden className="size-4" />
            </button>
          ) : (
            <kbd
              aria-hidden
              className="mx-1.5 grid size-5 place-items-center rounded border border-line-strong font-sans text-xs text-faint"
            >
              /
            </kbd>
          )}
        </div>
      </form>
    </>
  );
}
