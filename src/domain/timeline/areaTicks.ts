/** Two or three round figures from 0 up to the largest, for the chart's upright axis. */
export function areaTicks(largest: number): readonly number[] {
  if (largest <= 0) return [0];
  const decade = 10 ** Math.floor(Math.log10(largest));
  const steps = [0.5, 1, 2].map((part) => part * decade);
  const step = steps.find((candidate) => largest / candidate < 3) ?? decade * 5;
  return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => index * step);
}
