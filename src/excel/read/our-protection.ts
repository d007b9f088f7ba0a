/** What people may do on a protected sheet of ours, beside typing where it is allowed. */
export const ourProtection = { allowFormatColumns: true, allowFormatRows: true } as const satisfies Excel.WorksheetProtectionOptions;

/**
 * Whether a sheet is protected, and otherwise than we protect ours: somebody
 * did it, perhaps with a password. Excel tells of a password only by refusing to
 * open the sheet; reading must not try.
 */
export function isProtectedOtherwise(protection: Excel.WorksheetProtectionOptions | null): boolean {
  if (protection === null) return false;
  const allowed = Object.entries(protection).filter(([name, value]) => name.startsWith("allow") && value === true).map(([name]) => name);
  return JSON.stringify(allowed.sort()) !== JSON.stringify(Object.keys(ourProtection).sort());
}
