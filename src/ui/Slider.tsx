import type { ComponentProps } from 'react';
import styles from './Slider.module.css';

interface SliderProps extends Omit<ComponentProps<'input'>, 'type' | 'step' | 'className' | 'size'> {
  /** `large`: to be dragged far, such as the page's date. */
  readonly look: 'large' | 'small';
}

/** The large thumb's width, as the style sheet has it. */
export const largeThumb = '1.25rem';

/** A native range input that goes by whole numbers. */
export function Slider({ look, ...input }: SliderProps) {
  return <input type="range" step={1} {...input} className={styles['slider']} data-look={look} />;
}
