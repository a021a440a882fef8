import { ChevronDown, ChevronUp, ImageOff, Replace, X } from 'lucide-react';
import { useState } from 'react';
import type { BriefPicture } from '../../src-shared/brief.ts';
import { PICTURE_ROLES, type PictureRole } from '../../src-shared/brief-terms.ts';
import { draftUrl } from '../../src-shared/media-address.ts';
import { ROLE_NAMES } from '../lib/names.ts';
import { attempt } from '../lib/tell.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { movePicture, useDraft } from './draft-store.ts';
import { removePicture, replacePicture } from './pictures.ts';

/** The type of a drag that moves one of our own pictures; files from outside have others. */
export const PICTURE_DRAG = 'application/x-scenewright-picture';

/** A picture of the brief: what it shows, its place in the order, another in its stead. */
export function PictureCard({ picture, index, total }: { picture: BriefPicture; index: number; total: number }) {
  const pictures = useDraft((s) => s.brief.pictures);
  const change = useDraft((s) => s.change);
  const [gone, setGone] = useState(false);
  const name = `Picture ${index + 1}`;
  const setRole = (role: PictureRole): void =>
    change({ pictures: pictures.map((other) => (other.id === picture.id ? { ...other, role } : other)) });
  const moveTo = (to: number): void => change({ pictures: movePicture(pictures, index, to) });
  return (
    <li
      draggable
      onDragStart={(event) => event.dataTransfer.setData(PICTURE_DRAG, String(index))}
      onDragOver={(event) => event.dataTransfer.types.includes(PICTURE_DRAG) && event.preventDefault()}
      onDrop={(event) => {
        const from = event.dataTransfer.getData(PICTURE_DRAG);
        if (from === '') return;
        event.preventDefault();
        event.stopPropagation();
        change({ pictures: movePicture(pictures, Number(from), index) });
      }}
      className="group relative flex h-[84px] shrink-0 gap-3 rounded-lg border border-line bg-page p-2"
    >
      <div className="grid h-full w-[74px] shrink-0 place-items-center overflow-hidden rounded-md bg-high">
        {gone ? (
          <ImageOff aria-hidden className="size-5 text-faint" />
        ) : (
          <img
            src={draftUrl(picture.id)}
            alt={picture.name}
            draggable={false}
            onError={() => setGone(true)}
            className="size-full object-cover"
          />
        )}
      </div>
      <div className="flex min-w-0 flex-1 flex-col justify-between">
        <p className="words truncate pr-6 text-xs text-muted" title={picture.name}>
          {gone ? 'No longer there: replace or remove it' : picture.name}
        </p>
        <div className="flex items-center">
          <select
            aria-label={`${name} shows a`}
            value={picture.role}
            onChange={(event) => setRole(event.target.value as PictureRole)}
            className="h-7 min-w-0 flex-1 rounded-md border border-line-strong bg-raised px-1.5 text-[13px]"
          >
            {PICTURE_ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_NAMES[role]}
              </option>
            ))}
          </select>
          <IconButton
            label={`Move ${name} up`}
            disabled={index === 0}
            onClick={() => moveTo(index - 1)}
            className="ml-0.5 size-7 w-6"
          >
            <ChevronUp aria-hidden />
          </IconButton>
          <IconButton
            label={`Move ${name} down`}
            disabled={index === total - 1}
            onClick={() => moveTo(index + 1)}
            className="size-7 w-6"
          >
            <ChevronDown aria-hidden />
          </IconButton>
          <IconButton
            label={`Replace ${name}`}
            onClick={() => attempt(() => replacePicture(picture.id))}
            className="size-7 w-6"
          >
            <Replace aria-hidden />
          </IconButton>
        </div>
      </div>
      <IconButton
        label={`Remove ${name}`}
        onClick={() => removePicture(picture.id)}
        className="absolute top-1 right-1 size-7"
      >
        <X aria-hidden />
      </IconButton>
    </li>
  );
}
