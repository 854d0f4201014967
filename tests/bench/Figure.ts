/** One measured figure, and what it is meant to be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: { readonly op: '<=' | '>='; readonly value: number };
}

/** Whether a figure is as it should be; `null` where nothing is asked of it. */
export function isMet({ value, goal }: Figure): boolean | null {
  if (!goal) return null;
  return goal.op === '<=' ? value <= goal.value : value >= goal.value;
}
