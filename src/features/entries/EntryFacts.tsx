import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Collection } from '../../domain/collection/Collection.ts';
import type { Entry } from '../../domain/collection/Entry.ts';
import {
  describeEntryPlace,
  describeEntrySpeaker,
  describeEntryTime,
} from '../../domain/wording/describeEntry.ts';
import { formatEdtf } from '../../domain/wording/formatEdtf.ts';
import { holderName } from '../../domain/wording/names.ts';
import type { MessageId } from '../../domain/wording/Wording.ts';
import { FactList } from '../../ui/FactList.tsx';
import { SideKey } from '../../ui/SideKey.tsx';
import styles from './EntriesPanel.module.css';

interface EntryFactsProps {
  readonly entry: Entry;
  readonly collection: Collection;
}

/** Who, when, where and from where, as far as the file says; what it leaves out is said to be left out. */
export function EntryFacts({ entry, collection }: EntryFactsProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { side, saidAt, holder, source, links, path } = entry;
  const speaker = (
    <>
      <SideKey side={side} /> {describeEntrySpeaker(entry, intl)}
    </>
  );
  const facts: readonly (readonly [MessageId, ReactNode])[] = [
    ['claim.speaker', speaker],
    ['claim.about', describeEntryTime(entry, intl)],
    ...(saidAt ? [['claim.said', formatEdtf(saidAt, intl)] as const] : []),
    ['entry.place', describeEntryPlace(entry, intl)],
    ...(holder ? [['entry.holder', holderName(holder, intl)] as const] : []),
    ...(source === null ? [] : [['sources.title', source] as const]),
    ...(links.length === 0 ? [] : [['entry.links', <Links key="links" links={links} />] as const]),
    ['entry.file', formatMessage({ id: 'entry.standsAt' }, { name: collection.name, path })],
    ...(collection.attribution === '' ? [] : [['entry.attribution', collection.attribution] as const]),
  ];
  return <FactList facts={facts.map(([term, description]) => [formatMessage({ id: term }), description])} />;
}

function Links({ links }: { readonly links: readonly string[] }) {
  // Readers let no others through; an address that runs code must not depend on that alone.
  const safe = links.filter((link) => /^https?:\/\//i.test(link));
  return (
    <ul>
      {safe.map((link) => (
        <li key={link}>
          <a href={link} target="_blank" rel="noreferrer noopener" className={styles['link']}>
            {link}
          </a>
        </li>
      ))}
    </ul>
  );
}
