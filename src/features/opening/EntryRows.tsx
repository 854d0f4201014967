import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Collection } from '../../domain/collection/Collection.ts';
import type { Entry } from '../../domain/collection/Entry.ts';
import { formatEdtf } from '../../domain/wording/formatEdtf.ts';
import type { MessageId, Wording } from '../../domain/wording/Wording.ts';
import styles from './EntryRows.module.css';

/** Enough to see whether the columns were understood. */
const mostRows = 10;
/** A cell is no place to read a whole article in. */
const mostCharacters = 120;

const heads = [
  'open.rowDate',
  'open.rowTitle',
  'open.rowSpeaker',
  'open.rowPlace',
  'open.rowPosition',
] as const satisfies readonly MessageId[];

/** The first entries of a file as a table. */
export function EntryRows({ collection: { entries } }: { readonly collection: Collection }) {
  const intl = useIntl();
  const captionId = useId();
  const rows = entries.slice(0, mostRows);
  return (
    <div
      role="region"
      aria-labelledby={captionId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must be able to stop there
      tabIndex={0}
      className={styles['scroll']}
    >
      <table className={styles['table']}>
        <caption id={captionId} className={styles['caption']}>
          {intl.formatMessage(
            { id: 'open.firstRows' },
            { shown: rows.length, all: intl.formatNumber(entries.length) },
          )}
        </caption>
        <thead>
          <tr>
            {heads.map((id) => (
              <th key={id} scope="col">
                {intl.formatMessage({ id })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <tr key={entry.id}>
              <td>{entry.aboutTime === null ? '—' : formatEdtf(entry.aboutTime, intl)}</td>
              <td>{shortened(entry.title)}</td>
              <td>{shortened(entry.speaker ?? '')}</td>
              <td>{shortened(entry.place ?? '')}</td>
              <td>{positionOf(entry, intl)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortened(text: string): string {
  if (text === '') return '—';
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}

/** A point's latitude and longitude; of other shapes what they are. */
function positionOf({ geometry }: Entry, { formatMessage, formatNumber }: Wording): string {
  switch (geometry?.type) {
    case undefined:
      return '—';
    case 'Point': {
      const [longitude = NaN, latitude = NaN] = geometry.coordinates;
      return [latitude, longitude].map((degrees) => inDegrees(degrees, formatNumber)).join(' / ');
    }
    case 'MultiPoint':
      return formatMessage({ id: 'open.shapePoints' });
    case 'LineString':
    case 'MultiLineString':
      return formatMessage({ id: 'open.shapeLine' });
    case 'Polygon':
    case 'MultiPolygon':
      return formatMessage({ id: 'open.shapeArea' });
    default:
      return geometry satisfies never;
  }
}

function inDegrees(degrees: number, formatNumber: Wording['formatNumber']): string {
  return formatNumber(degrees, { maximumFractionDigits: 4 });
}
