import type { HostExcel } from "../../../../host/host-excel";
import type { OfficeThemeName } from "../office-theme";
import type { EventEntry, HostLine } from "../host-line";

/** The Excels this page can be, by the words of `Office.context.platform`. */
export const platforms = ["OfficeOnline", "PC"] as const;
export type Platform = (typeof platforms)[number];

/** What an Excel says of itself when an add-in starts in it. */
export interface ExcelAround {
  readonly host: HostExcel;
  readonly line: HostLine;
  /** The theme of Excel itself at this moment. */
  readonly theme: () => OfficeThemeName;
}

/** The way between an add-in's Office.js and the page around it, which is another one on each platform. */
export interface ClientLink {
  /** Passes events of Excel on to the add-in, once it listens. */
  tell(entries: readonly EventEntry[]): void;
  /** The pane goes: nothing more is answered. */
  close(): void;
}

/** Where the client finds out which Excel it is in: its window's name begins with this. */
export function hostInfo(platform: "Web" | "Win32", locale: string): string {
  // Logging is off: the client would ask for a script of its makers that the pages do not carry.
  return `Excel$${platform}$16.01$${locale}$telemetry$$disableLogging$`;
}

/** The pane's name for the client, and of the conversation with it. */
export const addInId = "workbench-add-in";

/** The client's numbers of what it asks of the document. */
export const methods = { settingsSave: 76, processQuery: 93 } as const;
/** The client's number of the event that carries Excel's own events. */
export const richApiMessage = 33;
/** The client's code for a method that this page does not have. */
export const notSupported = 5001;
