import { ImagePlus } from 'lucide-react';
import { BRIEF_LIMITS } from '../../src-shared/brief-terms.ts';
import { FieldProblem } from '../ui/field.tsx';
import { useDraft } from './draft-store.ts';
import { PictureCard } from './picture-card.tsx';
import { pickPictures } from './pictures.ts';

/** The pictures beside the idea: up to three, in order. */
export function PicturesPanel({ problem }: { problem: string | undefined }) {
  const pictures = useDraft((s) => s.brief.pictures);
  const full = pictures.length >= BRIEF_LIMITS.pictures;
  return (
    <section
      aria-label="Pictures"
      className="flex w-[312px] shrink-0 flex-col gap-2 overflow-y-auto border-l border-line p-3"
    >
      {pictures.length > 0 && (
        <ul className="flex flex-col gap-2">
          {pictures.map((picture, index) => (
            <PictureCard key={picture.id} picture={picture} index={index} total={pictures.length} />
          ))}
        </ul>
      )}
      {!full && (
        <button
          type="button"
          aria-describedby={problem && 'pictures-problem'}
          onClick={() => void pickPictures()}
          className="flex min-h-[84px] flex-1 flex-col items-center justify-center gap-1.5 rounded-lg border border-dashed border-line-strong px-4 text-center transition-colors hover:border-accent hover:bg-accent-wash"
        >
          <ImagePlus aria-hidden className="size-5 text-accent-ink" />
          <span className="text-[13px] font-medium">
            {pictures.length === 0 ? 'Add pictures' : 'Add another picture'}
          </span>
          {pictures.length === 0 && (
            <span className="text-xs text-faint">
              Up to three of a product, a person or a place. Click, drop or paste: JPEG, PNG or WebP.
            </span>
          )}
        </button>
      )}
      {problem && <FieldProblem id="pictures-problem" message={problem} />}
    </section>
  );
}
