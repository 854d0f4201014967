/** How old a statement is on the chosen day: "as of the day before", "as of 9 days before". */
export function describeAge(ageDays: number): string {
  return ageDays === 1 ? 'as of the day before' : `as of ${ageDays} days before`;
}
