import type { Thread } from '../../domain/claim/toThreads.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import styles from './Threads.module.css';

/** Claims, newest first, each with the claims that speak to it. */
export function Threads({ threads }: { readonly threads: readonly Thread[] }) {
  return (
    <ol className={styles['threads']}>
      {threads.map(({ claim, replies }) => (
        <li key={claim.id} className={styles['thread']}>
          <ClaimEntry claim={claim} relation={null} />
          {replies.length > 0 && (
            <ol className={styles['replies']}>
              {replies.map((reply) => (
                <li key={reply.claim.id}>
                  <ClaimEntry claim={reply.claim} relation={reply.relation} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}
