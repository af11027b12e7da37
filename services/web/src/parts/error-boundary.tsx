import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { isMissingPart } from '../api/failures.js';
import { useKeyWanted } from '../api/key-wanted.js';
import { Problem } from './problem.js';

interface BoundaryProps {
  children: ReactNode;
  onReset: () => void;
  isKeyWanted: boolean;
}

class Boundary extends Component<BoundaryProps, { failed?: { by: unknown } | undefined }> {
  override state: { failed?: { by: unknown } | undefined } = {};

  static getDerivedStateFromError(failure: unknown) {
    return { failed: { by: failure } };
  }

  /** What failed for want of an API key is tried again once there is one. */
  override componentDidUpdate({ isKeyWanted }: BoundaryProps): void {
    if (isKeyWanted && !this.props.isKeyWanted && this.state.failed) this.retry(this.state.failed.by);
  }

  override render() {
    const { failed } = this.state;
    return failed ? <Problem failure={failed.by} retry={() => this.retry(failed.by)} /> : this.props.children;
  }

  private retry(failure: unknown): void {
    this.props.onReset();
    // A part of the page that did not arrive, or is of an older version, comes with the page only.
    if (isMissingPart(failure)) window.location.reload();
    else this.setState({ failed: undefined });
  }
}

/** Keeps a failure to its part of the page: there it says what happened, and lets people try again. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const isKeyWanted = useKeyWanted();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary onReset={reset} isKeyWanted={isKeyWanted}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}
