import { render as renderBare, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RawIntlProvider } from 'react-intl';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { FaultPage } from '../../src/app/FaultPage.tsx';
import { LoadingPage } from '../../src/app/LoadingPage.tsx';
import { english } from '../fixtures/words.ts';

const render = (page: ReactNode) => renderBare(<RawIntlProvider value={english}>{page}</RawIntlProvider>);

function Faulty({ thrown }: { readonly thrown: unknown }): null {
  throw thrown;
}

describe(FaultPage, () => {
  const problems = [
    { file: 'kursk-2025-03', path: 'claims[3].aboutTime', message: 'is no EDTF date' },
    { file: 'kursk-2025-03', path: '', message: 'could not be loaded: 404' },
  ];

  it('names file, path and reason of every problem', () => {
    render(<FaultPage title="fault.notLoaded" problems={problems} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The claims could not be loaded');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'kursk-2025-03: claims[3].aboutTime: is no EDTF date',
      'kursk-2025-03: could not be loaded: 404',
    ]);
  });

  it('is announced and offers to try again', () => {
    render(<FaultPage title="fault.notLoaded" problems={problems} />);
    expect(screen.getByRole('alert')).toContainElement(screen.getByRole('button', { name: 'Try again' }));
  });
});

describe(ErrorBoundary, () => {
  it('shows the page while all is well', () => {
    render(
      <ErrorBoundary>
        <p>All is well.</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText('All is well.')).toBeVisible();
  });

  it.each([new Error('no such selector'), 'no such selector'])('says what went wrong for %o', (thrown) => {
    // React reports what an error boundary catches.
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <ErrorBoundary>
        <Faulty thrown={thrown} />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Claimline has stopped');
    expect(screen.getByRole('listitem')).toHaveTextContent(/^no such selector$/);
    expect(reported.mock.calls.flat()).toContain(thrown);
    reported.mockRestore();
  });
});

describe(LoadingPage, () => {
  it('says that the claims are on their way', () => {
    render(<LoadingPage />);
    expect(screen.getByRole('status')).toHaveTextContent('Loading the claims…');
  });
});
