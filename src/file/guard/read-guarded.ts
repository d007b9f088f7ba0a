import type { Workbook } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import type { Result } from "../../core/shared/result";
import { failure, success } from "../../core/shared/result";
import type { GuardLimits } from "./guard-limits";
import { defaultLimits } from "./guard-limits";
import { inspectPackage } from "./inspect-package";
import { neededPackage } from "./needed-package";
import type { RefusedFile } from "./refused-file";

/**
 * A workbook read from untrusted bytes: guarded first, then given to hucre
 * without the parts nobody needs.
 *
 * `without` names parts that hucre is not given though it would read them:
 * without its styles, numbers that look like dates stay the numbers they are.
 *
 * The guard bounds what hucre is given, not hucre itself; run this where it can
 * be stopped (`runWithDeadline`).
 */
export async function readGuarded(
  bytes: Uint8Array,
  limits: GuardLimits = defaultLimits,
  without: readonly (string | null)[] = [],
): Promise<Result<Workbook, RefusedFile>> {
  const inspected = inspectPackage(bytes, limits);
  if (!inspected.ok) return inspected;
  const { neededEntries, sheets } = inspected.value;
  const names = new Set(sheets.map(({ name }) => name));
  const given = neededEntries.filter(({ name }) => !without.includes(name));
  try {
    const workbook = await readXlsx(neededPackage(bytes, given), {
      readStyles: true,
      sheets: ({ name }) => names.has(name),
    });
    return success(workbook);
  } catch (error) {
    // hucre answers a file it cannot read by throwing, which here is the file's fault and an outcome like others.
    return failure({ code: "unreadable", detail: { reason: error instanceof Error ? error.message : String(error) } });
  }
}
