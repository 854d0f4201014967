import { Component, type ReactNode } from 'react';
import { FaultPage } from './FaultPage.tsx';

interface ErrorBoundaryState {
  readonly message: string | null;
}

/** A fault in the page's own code shows what went wrong instead of a blank page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return <FaultPage title="fault.stopped" problems={[{ file: '', path: '', message }]} />;
  }
}
