import { type DragEvent, useEffect, useRef, useState } from 'react';
import { isTyping } from '../lib/is-typing.ts';
import { addFiles } from './pictures.ts';

export interface DropHandlers {
  onDragEnter: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Files dropped anywhere on the form, or pasted anywhere on the page, become pictures. */
export function usePictureDrops(): { over: boolean; handlers: DropHandlers } {
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      // An office program puts a picture of copied words beside the words; a file manager a file's name beside the file.
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      const words = text !== '' && !files.some(({ name }) => text.endsWith(name));
      if (files.length === 0 || (words && isTyping(event.target))) return;
      event.preventDefault();
      void addFiles(files);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
  return {
    over,
    handlers: {
      onDragEnter: (event) => {
        if (!hasFiles(event)) return;
        depth.current += 1;
        setOver(true);
      },
      onDragLeave: (event) => {
        if (!hasFiles(event)) return;
        depth.current = Math.max(0, depth.current - 1);
        if (depth.current === 0) setOver(false);
      },
      onDragOver: (event) => hasFiles(event) && event.preventDefault(),
      onDrop: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        void addFiles([...event.dataTransfer.files]);
      },
    },
  };
}
