import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { readTypedDay } from '../../domain/wording/readTypedDay.ts';
import { selectPeriod } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { DraftField } from '../../ui/DraftField.tsx';

/** A text box for a date; Enter goes there. */
export function GoToDate() {
  const intl = useIntl();
  const date = useClaimline((state) => state.date);
  const period = useClaimline(selectPeriod);
  const scrubTo = useClaimline((state) => state.scrubTo);
  return (
    <DraftField
      label={intl.formatMessage({ id: 'timeline.goTo' })}
      shown={formatDay(date, intl.locale, 'numeric')}
      placeholder={intl.formatMessage({ id: 'timeline.pattern' })}
      complainsAt="top"
      onEnter={(text) => {
        const { day, problem } = readTypedDay(text, period, intl);
        if (day !== null) scrubTo(day);
        return problem;
      }}
    />
  );
}
