import { File, FileAudio, FileImage, FileText, FileVideo, FolderOpen, Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { MediaFile } from '../../src-shared/generation.ts';
import { ask } from '../bridge.ts';
import { fileSize } from '../lib/format.ts';
import { attempt, tellProblem } from '../lib/tell.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { saveCopy } from './outcome.tsx';

const ICONS = { video: FileVideo, audio: FileAudio, image: FileImage, text: FileText };

/** Every file of a film; each can be saved elsewhere. `version` changes when there may be new ones. */
export function FilesTab({ id, version }: { id: string; version: number }) {
  const [files, setFiles] = useState<MediaFile[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is the reason to read again
  useEffect(() => {
    let gone = false;
    ask('library.files', { id })
      .then((answer) => !gone && setFiles(answer.files))
      .catch(tellProblem);
    return () => {
      gone = true;
    };
  }, [id, version]);
  if (files?.length === 0) {
    return (
      <p className="flex-1 py-10 text-center text-muted">
        Finished scenes, captions and the film are listed here as they are made.
      </p>
    );
  }
  return (
    <ul aria-label="Files" className="min-h-0 flex-1 overflow-y-auto py-2 pr-2">
      {files?.map((file) => {
        const Icon = ICONS[file.type.split('/')[0] as keyof typeof ICONS] ?? File;
        return (
          <li key={file.fileId} className="flex h-12 items-center gap-3 border-b border-line">
            <Icon aria-hidden className="size-[18px] text-faint" />
            <span className="words min-w-0 flex-1 truncate">{file.name}</span>
            <span className="text-[13px] text-faint">{fileSize(file.bytes)}</span>
            <IconButton
              label={`Show ${file.name} in folder`}
              onClick={() => attempt(() => ask('library.showInFolder', { id, fileId: file.fileId }))}
            >
              <FolderOpen aria-hidden />
            </IconButton>
            <IconButton label={`Save a copy of ${file.name}`} onClick={() => saveCopy(id, file.fileId)}>
              <Save aria-hidden />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}
