import { FolderSearch } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from './language-store.ts';

/** A GGUF file is chosen with the system's dialog, or dropped here. */
export function ModelFile({ name }: { name: string }) {
  const { pickModel, dropModel } = useLanguage.getState();
  const [over, setOver] = useState(false);
  return (
    <fieldset
      aria-label="Model file"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) dropModel(file);
      }}
      className={`flex min-h-11 items-center gap-3 rounded-lg border border-dashed px-3 py-1.5 ${over ? 'border-accent bg-accent-wash' : 'border-line-strong'}`}
    >
      <p className="words min-w-0 flex-1 text-[13px] text-muted">{name || 'Drop a .gguf file here, or choose one.'}</p>
      <Button size="small" aria-label="Choose a model file" onClick={pickModel}>
        <FolderSearch aria-hidden className="size-4" />
        Choose
      </Button>
    </fieldset>
  );
}
