import { useIntl } from 'react-intl';
import { periodOfEntries } from '../../domain/collection/periodOfEntries.ts';
import { formatDayRange } from '../../domain/day/formatDay.ts';
import type { Opened } from '../../domain/opening/Reading.ts';
import { formatNames } from '../../domain/wording/formatNames.ts';
import { EntryRows } from './EntryRows.tsx';
import { LayerFacts } from './LayerFacts.tsx';
import styles from './OpenedPreview.module.css';
import { PreviewMap } from './PreviewMap.tsx';

/** What one of the files would bring: how much, where, and its first rows. */
export function OpenedPreview({ opened }: { readonly opened: Opened }) {
  return (
    <section className={styles['opened']}>
      <h4 className={styles['name']}>{opened.name}</h4>
      <Facts opened={opened} />
      <PreviewMap opened={opened} />
      {opened.kind === 'collection' && <EntryRows collection={opened.collection} />}
    </section>
  );
}

function Facts({ opened }: { readonly opened: Opened }) {
  const { formatMessage, formatNumber, locale } = useIntl();
  switch (opened.kind) {
    case 'archive':
      return (
        <>
          {opened.archive.layers.map((layer) => (
            <div key={layer.id}>
              <LayerFacts layer={layer} archiveName={opened.name} />
            </div>
          ))}
        </>
      );
    case 'collection': {
      const { format, entries, attribution } = opened.collection;
      const period = periodOfEntries(opened.index);
      const days = period && formatDayRange(period.first, period.last, locale, 'long');
      return (
        <>
          <p>
            {formatMessage(
              { id: 'imported.entries' },
              { format: formatNames[format], count: entries.length },
            )}
            {' · '}
            {days ?? formatMessage({ id: 'open.undated' })}
          </p>
          {attribution !== '' && <p>{formatMessage({ id: 'imported.attribution' }, { attribution })}</p>}
        </>
      );
    }
    case 'dataset': {
      const { claims, places, areas, actors, coverage } = opened.dataset;
      return (
        <p>
          {formatMessage(
            { id: 'open.dataset' },
            {
              claims: formatNumber(claims.length),
              places: formatNumber(places.length),
              areas: formatNumber(areas.length),
              actors: formatNumber(actors.length),
            },
          )}
          {' · '}
          {formatDayRange(coverage.first, coverage.last, locale, 'long')}
        </p>
      );
    }
    default:
      return opened satisfies never;
  }
}
