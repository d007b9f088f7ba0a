import type { ProtectedAction } from "./file-sheet";

/** An action, the attribute that forbids it, and what holds where a file does not say. */
interface ActionAttribute {
  readonly action: ProtectedAction;
  readonly attribute: string;
  readonly isForbiddenUnsaid: boolean;
}

/** What a protected sheet's attributes forbid, in the order of Excel's schema. */
export const actionAttributes: readonly ActionAttribute[] = [
  { action: "editObjects", attribute: "objects", isForbiddenUnsaid: false },
  { action: "editScenarios", attribute: "scenarios", isForbiddenUnsaid: false },
  { action: "formatCells", attribute: "formatCells", isForbiddenUnsaid: true },
  { action: "formatColumns", attribute: "formatColumns", isForbiddenUnsaid: true },
  { action: "formatRows", attribute: "formatRows", isForbiddenUnsaid: true },
  { action: "insertColumns", attribute: "insertColumns", isForbiddenUnsaid: true },
  { action: "insertRows", attribute: "insertRows", isForbiddenUnsaid: true },
  { action: "insertHyperlinks", attribute: "insertHyperlinks", isForbiddenUnsaid: true },
  { action: "deleteColumns", attribute: "deleteColumns", isForbiddenUnsaid: true },
  { action: "deleteRows", attribute: "deleteRows", isForbiddenUnsaid: true },
  { action: "selectLockedCells", attribute: "selectLockedCells", isForbiddenUnsaid: false },
  { action: "sort", attribute: "sort", isForbiddenUnsaid: true },
  { action: "autoFilter", attribute: "autoFilter", isForbiddenUnsaid: true },
  { action: "pivotTables", attribute: "pivotTables", isForbiddenUnsaid: true },
  { action: "selectUnlockedCells", attribute: "selectUnlockedCells", isForbiddenUnsaid: false },
];

/** The attributes that hold a scrambled password. */
export const passwordAttributes = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;
