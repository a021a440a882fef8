import { SendHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../bridge.ts';
import { announce } from '../lib/announce.ts';
import { isTyping } from '../lib/is-typing.ts';
import { tellProblem } from '../lib/tell.ts';

const LONGEST = 1000;

/** The creator's word in the room; the next round hears it. `/` comes here from anywhere. */
export function SayBox({ id, open }: { id: string; open: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
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

  return (
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
        disabled={!open}
        aria-label="Say something to the room"
        placeholder={open ? 'Say something to the room…' : 'The room has finished its work.'}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            send();
          }
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        className="words field-sizing-content block max-h-32 min-h-11 w-full resize-none rounded-xl border border-line-strong bg-page py-2.5 pr-12 pl-3.5 text-sm outline-none focus-visible:border-accent disabled:border-line"
      />
      {text.trim() ? (
        <button
          type="submit"
          aria-label="Send"
          className="absolute right-2 bottom-1.5 grid size-8 place-items-center rounded-lg bg-accent text-on-accent"
        >
          <SendHorizontal aria-hidden className="size-4" />
        </button>
      ) : (
        open && (
          <kbd
            aria-hidden
            className="absolute right-3 bottom-3 grid size-5 place-items-center rounded border border-line-strong font-sans text-xs text-faint"
          >
            /
          </kbd>
        )
      )}
    </form>
  );
}
