import { useMemo } from 'react';
import { sides } from '../../domain/claim/Side.ts';
import { claimantNames } from '../../domain/wording/names.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Listbox } from '../../ui/Listbox.tsx';

const everyone = 'everyone';

/** Listens to all speakers or to one. Who says nothing about the map is listed all the same, as silent. */
export function AccordingTo() {
  const { actors, claims } = useClaimline((state) => state.dataset);
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
          group: claimantNames[side],
          note: onMap.has(id) ? null : 'silent about the map',
        })),
    );
    return [{ id: everyone, label: 'All speakers', group: null, note: null }, ...speakers];
  }, [actors, claims]);
  return (
    <Listbox
      label="According to"
      options={options}
      chosen={accordingTo ?? everyone}
      onChoose={(id) => listenTo(id === everyone ? null : id)}
    />
  );
}
