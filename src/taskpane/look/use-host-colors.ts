import { useSyncExternalStore } from "react";
import type { ExcelSurface } from "../shell/excel-surface";
import type { HostColors } from "./color-scheme";

const dark = mediaSetting("(prefers-color-scheme: dark)");
const forced = mediaSetting("(forced-colors: active)");

/** The colours around the pane, followed while it is open. */
export function useHostColors(excel: ExcelSurface): HostColors {
  return {
    background: useSyncExternalStore(excel.subscribe, excel.background),
    systemPrefersDark: useSyncExternalStore(dark.subscribe, dark.isOn),
    isHighContrast: useSyncExternalStore(forced.subscribe, forced.isOn),
  };
}

/** A setting of the system, as the browser passes it on. */
function mediaSetting(query: string): { readonly subscribe: (tell: () => void) => () => void; readonly isOn: () => boolean } {
  const media = matchMedia(query);
  return {
    subscribe: (tell) => {
      media.addEventListener("change", tell);
      return () => media.removeEventListener("change", tell);
    },
    isOn: () => media.matches,
  };
}
