import { Ellipsis, History, Lock, LockOpen } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useStore } from 'zustand';
import type { Input } from '../../src-shared/contract.ts';
import type { Target } from '../../src-shared/creator-acts.ts';
import { ask } from '../bridge.ts';
import type { EventOf } from '../feed/feed.ts';
import { feedStore } from '../feed/feed-store.ts';
import { announce } from '../lib/announce.ts';
import { attempt } from '../lib/tell.ts';
import { MENU_LOOK, MenuItem } from '../ui/menu.tsx';
import { lockedIn, versionIn } from './acts.ts';

const nameOf = (target: Target): string => (target === 'story' ? 'the story' : `scene ${target}`);

const upper = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

const decide = (decision: Input<'generation.decide'>, done: string): void =>
  attempt(async () => {
    await ask('generation.decide', decision);
    announce(done);
  });

export interface VersionActionsProps {
  event: EventOf<'message'>;
  tabIndex: number;
}

/** What the creator may do with a version that a message proposes: take it, lock it. Nothing for other messages. */
export function VersionActions({ event, tabIndex }: VersionActionsProps) {
  const target = versionIn(event);
  return target === null ? null : <Actions event={event} target={target} tabIndex={tabIndex} />;
}

function Actions({ event, target, tabIndex }: VersionActionsProps & { target: Target }) {
  const { generationId: id, seq, payload } = event;
  const lockedAt = useStore(feedStore(id).store, ({ feed }) => lockedIn(feed.messages).get(target));
  const locked = lockedAt !== undefined;
  const here = lockedAt === seq;
  const name = nameOf(target);
  const Sign = here ? Lock : Ellipsis;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={`Version of ${name}, round ${payload.round}${here ? '; locked' : locked ? `; ${name} is locked at another` : ''}`}
          title={
            here
              ? `${upper(name)} is locked at this version`
              : locked
                ? `${upper(name)} is locked`
                : 'Use or lock this version'
          }
          className={`grid size-6 shrink-0 place-items-center rounded-md hover:bg-high hover:text-ink ${here ? 'text-accent-ink' : 'text-faint'}`}
        >
          <Sign aria-hidden className="size-4" />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" sideOffset={6} collisionPadding={10} className={MENU_LOOK}>
          {locked ? (
            <MenuItem
              icon={<LockOpen />}
              onSelect={() => decide({ id, act: 'unlock', target, seq: null }, `You unlocked ${name}.`)}
            >
              Unlock {name}
            </MenuItem>
          ) : (
            <>
              <MenuItem
                icon={<History />}
                onSelect={() => decide({ id, act: 'use', target, seq }, `This version of ${name} is used.`)}
              >
                Use this version
              </MenuItem>
              <MenuItem
                icon={<Lock />}
                onSelect={() => decide({ id, act: 'lock', target, seq }, `You locked ${name}.`)}
              >
                Lock {name} at this version
              </MenuItem>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
