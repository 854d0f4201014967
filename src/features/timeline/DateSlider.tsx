import { type KeyboardEvent, useCallback } from 'react';
import { useIntl } from 'react-intl';
import { addDays } from '../../domain/day/addDays.ts';
import type { Day } from '../../domain/day/Day.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { isDay } from '../../domain/day/isDay.ts';
import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import { nameOfChange } from '../../domain/wording/describeChange.ts';
import { selectChanges, selectPeriod } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { largeThumb, Slider } from '../../ui/Slider.tsx';

const pageDays = 7;

/**
 * A native range input over the days of the axis. The keys work on the whole period, not only on the part the
 * axis shows, so that Home and End always mean the first and the last day.
 */
export function DateSlider({ axis }: { readonly axis: AxisWindow }) {
  const { formatMessage } = useIntl();
  const date = useClaimline((state) => state.date);
  const scrubTo = useClaimline((state) => state.scrubTo);
  const beginDrag = useClaimline((state) => state.beginDrag);
  const endDrag = useClaimline((state) => state.endDrag);
  const onKeyDown = useDateKeys(date);
  const valueText = useValueText(date);
  const lengthDays = axis.last - axis.first + 1;

  return (
    <Slider
      look="large"
      aria-label={formatMessage({ id: 'timeline.date' })}
      aria-valuetext={valueText}
      // The thumb's centre must stand in the middle of its day's cell: the track is one cell shorter than the axis.
      style={{
        width: `calc(100% - 100% / ${lengthDays} + ${largeThumb})`,
        marginLeft: `calc(50% / ${lengthDays} - ${largeThumb} / 2)`,
      }}
      min={axis.first}
      max={axis.last}
      value={date}
      onChange={({ target }) => {
        if (isDay(target.valueAsNumber)) scrubTo(target.valueAsNumber);
      }}
      onKeyDown={onKeyDown}
      onPointerDown={beginDrag}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onBlur={endDrag}
    />
  );
}

function useDateKeys(date: Day): (event: KeyboardEvent) => void {
  const { first, last } = useClaimline(selectPeriod);
  const scrubTo = useClaimline((state) => state.scrubTo);
  return useCallback(
    (event) => {
      const targets: Readonly<Record<string, Day>> = {
        ArrowRight: addDays(date, 1),
        ArrowUp: addDays(date, 1),
        ArrowLeft: addDays(date, -1),
        ArrowDown: addDays(date, -1),
        PageUp: addDays(date, pageDays),
        PageDown: addDays(date, -pageDays),
        Home: first,
        End: last,
      };
      const target = targets[event.key];
      if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      scrubTo(target);
    },
    [date, first, last, scrubTo],
  );
}

/** The date and what changed with the last move, short enough to be heard at every step. */
function useValueText(date: Day): string {
  const intl = useIntl();
  const changes = useClaimline(selectChanges);
  const said = formatDay(date, intl.locale, 'weekday');
  if (changes.length === 0) return said;
  const names = intl.formatList(changes.map((change) => nameOfChange(change, intl)));
  return intl.formatMessage({ id: 'timeline.dateChanged' }, { date: said, names });
}
