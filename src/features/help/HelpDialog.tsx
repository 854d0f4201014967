import { useIntl } from 'react-intl';
import { Dialog } from '../../ui/Dialog.tsx';
import { ColourSchemeChoice } from './ColourSchemeChoice.tsx';
import styles from './HelpDialog.module.css';
import { KeyList } from './KeyList.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ReadingGuide } from './ReadingGuide.tsx';
import { ShortcutsChoice } from './ShortcutsChoice.tsx';

/** Settings, how to read the map, and its keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <Dialog
      title={formatMessage({ id: 'help.title' })}
      closeName={formatMessage({ id: 'help.close' })}
      closedBy="any"
      onClose={onClose}
    >
      <div className={styles['sections']}>
        <LanguageChoice />
        <ColourSchemeChoice />
        <ReadingGuide />
        <KeyList />
        <ShortcutsChoice />
      </div>
    </Dialog>
  );
}
