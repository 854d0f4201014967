/** The words around a formatted date, all in one table so that another language is another table. */
export const edtfWords = {
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  dayUnknown: (month: string) => `${month}, day unknown`,
  monthUnknown: (year: string) => `${year}, month unknown`,
  decade: (firstYear: string) => `the ${firstYear}s`,
  /** By the month a season begins in. */
  seasons: new Map([
    [3, (year: string) => `spring ${year}`],
    [6, (year: string) => `summer ${year}`],
    [9, (year: string) => `autumn ${year}`],
    [12, (years: string) => `winter ${years}`],
  ]),
  from: (start: string) => `from ${start}`,
  upTo: (end: string) => `up to ${end}`,
  fromTo: (start: string, end: string) => `from ${start} to ${end}`,
  unknownDate: 'an unknown date',
  noSetDate: 'no set date',
} as const;
