import type { HostSettings } from "../host-settings";

/** Sets other than `ExcelApi` that the client asks about; it fills in for the rest by itself. */
const grantedSets = ["DelayForCellEdit"];

/**
 * `Office.context` as an add-in finds it in Excel on the web. The client makes
 * none when it is reached through the host bridge.
 */
export function officeContext({ excelApi, displayLanguage }: HostSettings): object {
  return {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage,
    contentLanguage: displayLanguage,
    touchEnabled: false,
    isDialog: false,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version?: string) => (name === "ExcelApi" ? isAtMost(version ?? "1.1", excelApi) : grantedSets.includes(name)),
    },
  };
}

function isAtMost(version: string, granted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [grantedMajor = 0, grantedMinor = 0] = granted.split(".").map(Number);
  return major < grantedMajor || (major === grantedMajor && minor <= grantedMinor);
}
