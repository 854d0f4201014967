import type { Answers } from '../../domain/opening/Reading.ts';
import { readRecords } from '../entries/readRecords.ts';
import type { TableReading } from '../entries/TableReading.ts';
import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import { recognise } from '../recognised/recognise.ts';

/** Where publishers' interfaces put their records: ACLED, UCDP, TimeMap. */
const members = ['data', 'Result', 'events'];
/** As many records tell their names; those of an interface all have the same. */
const SAMPLE = 100;

/**
 * Reads what a publisher's interface gives as JSON, a list of records by the names of its tables; `null` for any other
 * JSON, which is then for others to read.
 */
export function readRecordList(
  json: unknown,
  file: string,
  answers: Pick<Answers, 'columns' | 'dateOrders'>,
  findings: Findings,
): TableReading | null {
  const member = isRecord(json) ? members.find((name) => Array.isArray(json[name])) : undefined;
  const list: unknown = isRecord(json) && member !== undefined ? json[member] : json;
  if (!Array.isArray(list) || !list.slice(0, SAMPLE).every(isRecord)) return null;
  const values: readonly unknown[] = list;
  const names = [
    ...new Set(values.slice(0, SAMPLE).flatMap((one) => (isRecord(one) ? Object.keys(one) : []))),
  ];
  if (!recognise(names)) return null;
  const records = values.flatMap((cells, index) => {
    const path = `${member ?? ''}[${index}]`;
    if (isRecord(cells)) return [{ path, cells }];
    findings.problems.push({ file, path, message: 'is no record' });
    return [];
  });
  const reading = readRecords(records, names, { file, answers, findings });
  return { ...reading, discarded: reading.discarded + values.length - records.length };
}
