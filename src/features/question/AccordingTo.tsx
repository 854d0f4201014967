import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { sides } from '../../domain/claim/Side.ts';
import { claimantName } from '../../domain/wording/names.ts';
import { selectDataset } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Listbox } from '../../ui/Listbox.tsx';

const everyone = 'everyone';

/** Listens to all speakers or to one. Who says nothing about the map is listed all the same, as silent. */
export function AccordingTo() {
  const intl = useIntl();
  const { actors, claims } = useClaimline(selectDataset);
  const accordingTo = useClaimline((state) => state.accordingTo);
  const listenTo = useClaimline((state) => state.listenTo);
  const options = useMemo(() => {
    const speaking = new Set(claims.map(({ actor }) => actor));
    const onMap = new Set(claims.filter(({ place }) => place !== null).map(({ actor }) => actor));
    const speakers = sides.flatMap((side) =>
      actors
        // Those who only passed words on, such as an agency, are no speakers.
        .filter((actor) => actor.side === side && speaking.has(actor.id))
        .map(({ id, name }) => ({
          id,
          label: name,
          group: claimantName(side, intl),
          note: onMap.has(id) ? null : intl.formatMessage({ id: 'accordingTo.silent' }),
        })),
    );
    const all = intl.formatMessage({ id: 'accordingTo.all' });
    return [{ id: everyone, label: all, group: null, note: null }, ...speakers];
  }, [actors, claims, intl]);
  return (
    <Listbox
      label={intl.formatMessage({ id: 'accordingTo.label' })}
      options={options}
      chosen={accordingTo ?? everyone}
      onChoose={(id) => listenTo(id === everyone ? null : id)}
    />
  );
}
