import { useIntl } from 'react-intl';
import type { MessageId } from '../../domain/wording/Wording.ts';
import { type WindowDays, windowsDays } from '../../state/ClaimlineState.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { RadioChoice } from '../../ui/RadioChoice.tsx';

const names: Readonly<Record<WindowDays, MessageId>> = {
  0: 'window.day',
  6: 'window.week',
  29: 'window.month',
  all: 'window.all',
};

/** How far back from the date entries of opened files are shown. */
export function WindowChoice() {
  const { formatMessage } = useIntl();
  const chosen = useClaimline((state) => state.windowDays);
  const chooseWindow = useClaimline((state) => state.chooseWindow);
  return (
    <RadioChoice
      look="row"
      legend={formatMessage({ id: 'window.legend' })}
      options={windowsDays.map((windowDays) => ({
        value: `${windowDays}`,
        label: formatMessage({ id: names[windowDays] }),
      }))}
      chosen={`${chosen}`}
      onChoose={(value) => chooseWindow(windowsDays.find((one) => `${one}` === value) ?? 'all')}
    />
  );
}
