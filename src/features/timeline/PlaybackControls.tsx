import { useIntl } from 'react-intl';
import { playSpeeds } from '../../state/ClaimlineState.ts';
import { selectNeighbours } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Timeline.module.css';
import { usePlayback } from './usePlayback.ts';

/** Previous claim, play or pause, next claim, and how fast. */
export function PlaybackControls() {
  const { formatMessage } = useIntl();
  const isPlaying = useClaimline((state) => state.isPlaying);
  const speed = useClaimline((state) => state.speed);
  const play = useClaimline((state) => state.play);
  const pause = useClaimline((state) => state.pause);
  const stepClaim = useClaimline((state) => state.stepClaim);
  const chooseSpeed = useClaimline((state) => state.chooseSpeed);
  const hasPrevious = useClaimline((state) => selectNeighbours(state).previous !== null);
  const hasNext = useClaimline((state) => selectNeighbours(state).next !== null);
  usePlayback();
  return (
    <div className={styles['playback']}>
      <IconButton
        name={formatMessage({ id: 'timeline.previous' })}
        icon="previous"
        disabled={!hasPrevious}
        onPress={() => stepClaim(-1)}
      />
      {isPlaying ? (
        <IconButton name={formatMessage({ id: 'timeline.pause' })} icon="pause" onPress={pause} />
      ) : (
        <IconButton name={formatMessage({ id: 'timeline.play' })} icon="play" onPress={play} />
      )}
      <IconButton
        name={formatMessage({ id: 'timeline.next' })}
        icon="next"
        disabled={!hasNext}
        onPress={() => stepClaim(1)}
      />
      <select
        aria-label={formatMessage({ id: 'timeline.speed' })}
        className={styles['speed']}
        value={speed}
        onChange={({ target }) => {
          const chosen = playSpeeds.find((candidate) => String(candidate) === target.value);
          if (chosen) chooseSpeed(chosen);
        }}
      >
        {playSpeeds.map((daysPerSecond) => (
          <option key={daysPerSecond} value={daysPerSecond}>
            {formatMessage({ id: 'timeline.daysPerSecond' }, { days: daysPerSecond })}
          </option>
        ))}
      </select>
    </div>
  );
}
