const dayMilliseconds = 86_400_000;
/** Serial 0 of the 1900 system, counted so that every date from 1 March 1900 on comes out right. */
const epoch1900 = Date.UTC(1899, 11, 30);
/** The 1904 system begins this many days later. */
const days1904 = 1462;

/** The serial number of a calendar date (`2024-03-31`) in the 1900 date system. */
export function serialOfDate(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return (Date.UTC(year, month - 1, day) - epoch1900) / dayMilliseconds;
}

/** The serial number that a day of the 1900 system has in another. */
export function serialIn(dateSystem: "1900" | "1904", serial: number): number {
  return dateSystem === "1904" ? serial - days1904 : serial;
}

/** The calendar date of a serial number; a time of day is dropped. `null` outside 1900–9999. */
export function dateOfSerial(serial: number, dateSystem: "1900" | "1904" = "1900"): string | null {
  const days = Math.floor(serial) + (dateSystem === "1904" ? days1904 : 0);
  if (!(days >= 61 && days <= 2_958_465)) return null;
  return new Date(epoch1900 + days * dayMilliseconds).toISOString().slice(0, 10);
}
