import { CircleHelp } from 'lucide-react';
import { INTENT_HELP } from '../../src-shared/intent-help.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Pop } from '../ui/pop.tsx';

export interface SayHelpProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** An example was chosen: it goes into the box, to be changed and sent. */
  onPick: (example: string) => void;
}

/** What the room understands, with examples that can be taken. */
export function SayHelp({ open, onOpenChange, onPick }: SayHelpProps) {
  return (
    <Pop
      open={open}
      onOpenChange={onOpenChange}
      label="What the room understands"
      align="end"
      className="w-[min(26rem,calc(100vw-2rem))]"
      trigger={
        <IconButton label="What the room understands (?)">
          <CircleHelp aria-hidden />
        </IconButton>
      }
    >
      <h3 className="font-semibold">What the room understands</h3>
      <p className="mt-1 text-[13px] text-muted">
        In your own words, several in one message, also in German, French, Spanish, Italian and Portuguese. A language
        model, where you have one, takes anything.
      </p>
      <dl className="mt-3 space-y-3">
        {INTENT_HELP.map(({ name, says, examples }) => (
          <div key={name}>
            <dt className="text-[13px]">
              <span className="font-medium">{name}.</span> <span className="text-muted">{says}</span>
            </dt>
            <dd className="mt-1 flex flex-wrap gap-1.5">
              {examples.map((example) => (
                <button
                  key={example}
                  type="button"
                  onClick={() => onPick(example)}
                  className="rounded-md border border-line-strong px-2 py-0.5 text-left text-[13px] hover:bg-high"
                >
                  {example}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-[13px] text-muted">
        Music, voice, captions, length, number of scenes, look and shape are chosen in the brief: duplicate the film as
        a new brief to change those. To keep a version, or go back to one, use the menu beside it in the conversation.
      </p>
    </Pop>
  );
}
