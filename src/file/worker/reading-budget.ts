/** What reading one file may cost before it is stopped. */
export interface ReadingBudget {
  /** From the moment the reading begins; starting the worker is not counted. */
  readonly milliseconds: number;
  /** Of the worker's own heap. */
  readonly megabytes: number;
}

const mebibyte = 1024 * 1024;
const least: ReadingBudget = { milliseconds: 800, megabytes: 160 };
const perMebibyte: ReadingBudget = { milliseconds: 8_000, megabytes: 60 };
const most: ReadingBudget = { milliseconds: 60_000, megabytes: 1_500 };

/**
 * The budget of a file of so many bytes: it grows with what the file weighs,
 * because an honest file that needs long is a heavy one, and a light one that
 * needs long is hostile.
 *
 * hucre was measured at about 1 second and 65 MB of heap for each megabyte of
 * an ordinary workbook; the time allows for a machine several times slower.
 */
export function readingBudget(fileBytes: number): ReadingBudget {
  const weight = fileBytes / mebibyte;
  return {
    milliseconds: Math.min(most.milliseconds, Math.round(least.milliseconds + weight * perMebibyte.milliseconds)),
    megabytes: Math.min(most.megabytes, Math.round(least.megabytes + weight * perMebibyte.megabytes)),
  };
}
