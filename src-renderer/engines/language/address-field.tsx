import { useEffect, useState } from 'react';
import type { LanguageEngineView } from '../../../src-shared/language.ts';
import { INPUT_LOOK } from '../../ui/field.tsx';
import { useLanguage } from './language-store.ts';

/** Where a server listens; taken with Enter or on leaving the field. */
export function AddressField({ engine: { id, name, address } }: { engine: LanguageEngineView }) {
  const change = useLanguage((s) => s.change);
  const [text, setText] = useState(address);
  useEffect(() => setText(address), [address]);
  const take = (): void => {
    if (text.trim() !== address) change({ id, address: text });
  };
  return (
    <input
      aria-label={`Address of ${name}`}
      value={text}
      placeholder="http://127.0.0.1:5000"
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      className={`${INPUT_LOOK} max-w-72`}
    />
  );
}
