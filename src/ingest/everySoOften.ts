/** Passes progress on at most so often, the last step always; `now` in milliseconds. */
export function everySoOften(
  report: (done: number, total: number) => void,
  intervalMs: number,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  let next = -Infinity;
  return (done, total) => {
    const time = now();
    if (time < next && done < total) return;
    next = time + intervalMs;
    report(done, total);
  };
}
