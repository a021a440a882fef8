import { ClipboardCopy } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { toast } from 'sonner';
import { create } from 'zustand';
import { ask } from '../bridge.ts';
import { attempt } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';

const useReport = create<{ text: string | null }>(() => ({ text: null }));

/** Shows what "Copy report" would copy: of a film, or of the app alone. */
export const showReport = (id: string | null): void =>
  attempt(async () => useReport.setState(await ask('app.report', { id })));

const close = (): void => useReport.setState({ text: null });

const copy = (): void =>
  attempt(async () => {
    const { copied } = await ask('app.copyReport', {});
    if (copied) toast.success('The report is on the clipboard.');
    close();
  });

/** The report, to be read before it is copied. Stands once in the window, beside the pages. */
export function ReportDialog() {
  const text = useReport((state) => state.text);
  return (
    <Dialog.Root open={text !== null} onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <Dialog.Content className="appear fixed top-1/2 left-1/2 z-50 flex max-h-[80vh] w-[min(640px,90vw)] -translate-x-1/2 -translate-y-1/2 flex-col gap-4 rounded-xl border border-line-strong bg-raised p-5">
          <Dialog.Title className="title text-xl">Report</Dialog.Title>
          <Dialog.Description className="text-[13px] text-muted">
            This is all that is copied. Your idea, your pictures, your home folder and your name are not in it, and
            nothing is sent anywhere.
          </Dialog.Description>
          <pre className="min-h-0 flex-1 overflow-auto rounded-lg border border-line p-3 text-[13px] whitespace-pre-wrap select-text">
            {text}
          </pre>
          <div className="flex justify-end gap-2">
            <Button onClick={close}>Close</Button>
            <Button look="primary" onClick={copy}>
              <ClipboardCopy aria-hidden className="size-4" />
              Copy
            </Button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
