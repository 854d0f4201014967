import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './Picture.module.css';
import type { Film } from './useFilm.ts';

/** How far the film is, the way out of it, and the film once it is there. */
export function FilmStatus({ film, onCancel }: { readonly film: Film; readonly onCancel: () => void }) {
  const { formatMessage } = useIntl();
  const labelId = useId();
  switch (film.kind) {
    case 'none':
      return null;
    case 'making':
      return (
        <div className={styles['film']}>
          <span id={labelId} className={styles['quiet']}>
            {formatMessage({ id: 'picture.making' }, { done: film.done, total: film.total })}
          </span>
          <progress aria-labelledby={labelId} value={film.done} max={film.total} />
          <Button onPress={onCancel}>{formatMessage({ id: 'picture.cancel' })}</Button>
        </div>
      );
    case 'ready':
      return (
        <div className={styles['film']}>
          <span role="status">{formatMessage({ id: 'picture.ready' })}</span>
          <Button onPress={() => saveFile(film.film, film.name)}>
            {formatMessage({ id: 'picture.saveFilm' })}
          </Button>
        </div>
      );
    case 'failed':
      return (
        <p role="alert" className={styles['film']}>
          {formatMessage({ id: 'picture.failed' }, { reason: film.reason })}
        </p>
      );
    default:
      return film satisfies never;
  }
}
