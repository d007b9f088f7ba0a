/** What reading one file may cost before it is stopped. */
export interface ReadingBudget {
  /** From the moment the reading begins; starting the worker is not counted. */
  readonly milliseconds: number;
  /** Of the worker's own heap. */
  readonly megabytes: number;
}

const mebibyte = 1024 * 1024;
const least: ReadingBudget = { milliseconds: 400, megabytes: 160 };
const perMebibyte: ReadingBudget = { milliseconds: 30_000, megabytes: 60 };
const most: ReadingBudget = { milliseconds: 60_000, megabytes: 1_500 };

/**
 * The budget of a file of so many bytes: it grows with what the file weighs,
 * because an honest file that needs long is a heavy one, and a light one that
 * needs long is hostile.
 *
 * hucre was measured at about 1 second and 65 MB of heap for each megabyte of
 * an ordinary workbook. One of the plan (160 KB, but many formulas that pack
 * well) takes 1 second too, in a worker that has just started; its 5 seconds
 * leave room for an old machine that does other things at the same time.
 */
export function readingBudget(fileBytes: number): ReadingBudget {
  const weight = fileBytes / mebibyte;
  return {
    milliseconds: Math.min(most.milliseconds, Math.round(least.milliseconds + weight * perMebibyte.milliseconds)),
    megabytes: Math.min(most.megabytes, Math.round(least.megabytes + weight * perMebibyte.megabytes)),
  };
}
