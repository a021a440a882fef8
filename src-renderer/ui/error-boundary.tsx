import { Component, type ReactNode } from 'react';
import { showReport } from '../shell/report-dialog.tsx';
import { Button } from './button.tsx';

interface Props {
  /** A new value (a new route) gives the page another try. */
  resetKey: string;
  children: ReactNode;
}

/** Keeps a page that broke from taking the window with it, and offers a way back. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.error) this.setState({ error: null });
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <main className="grid h-full place-items-center p-8">
        <div role="alert" className="max-w-md space-y-4 text-center">
          <h1 className="title text-2xl">This page could not be shown</h1>
          <p className="text-muted">
            Nothing is lost: films go on being made, and everything is in the library. Try again, or go to another page.
          </p>
          <p className="words rounded-lg border border-line bg-raised p-3 text-left text-[13px] text-faint">
            {this.state.error.message}
          </p>
          <div className="flex justify-center gap-2">
            <Button look="primary" onClick={() => this.setState({ error: null })}>
              Try again
            </Button>
            <Button onClick={() => showReport(null)}>Copy report</Button>
          </div>
        </div>
      </main>
    );
  }
}
