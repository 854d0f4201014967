import { useIntl } from 'react-intl';
import { useClaimline } from '../state/useClaimline.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Notices.module.css';

/** Things the reader should know; each stays until it is dismissed. */
export function Notices() {
  const { formatMessage } = useIntl();
  const notices = useClaimline((state) => state.notices);
  const dismissNotice = useClaimline((state) => state.dismissNotice);
  return (
    <div className={styles['notices']} role="status">
      {notices.map(({ id, message }) => (
        <div key={id} className={styles['notice']}>
          <p>{formatMessage({ id: message.id }, message.values)}</p>
          <IconButton
            name={formatMessage({ id: 'notice.dismiss' })}
            icon="close"
            onPress={() => dismissNotice(id)}
          />
        </div>
      ))}
    </div>
  );
}
