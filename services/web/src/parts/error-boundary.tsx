import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { Problem } from './problem.js';

interface BoundaryProps {
  children: ReactNode;
  onReset: () => void;
}

class Boundary extends Component<BoundaryProps, { failed?: { by: unknown } | undefined }> {
  override state: { failed?: { by: unknown } | undefined } = {};

  static getDerivedStateFromError(failure: unknown) {
    return { failed: { by: failure } };
  }

  override render() {
    const { failed } = this.state;
    return failed ? <Problem failure={failed.by} retry={() => this.retry(failed.by)} /> : this.props.children;
  }

  private retry(failure: unknown): void {
    this.props.onReset();
    // A part of the page that did not arrive, or is of an older version, comes with the page only.
    if (isMissingScript(failure)) window.location.reload();
    else this.setState({ failed: undefined });
  }
}

const isMissingScript = (failure: unknown) =>
  failure instanceof TypeError && /module|import/i.test(failure.message);

/** Keeps a failure to its part of the page: there it says what happened, and lets people try again. */
export const ErrorBoundary = ({ children }: { children: ReactNode }) => (
  <QueryErrorResetBoundary>
    {({ reset }) => <Boundary onReset={reset}>{children}</Boundary>}
  </QueryErrorResetBoundary>
);
