import { useSyncExternalStore } from "react";
import { type ColorScheme, isDark } from "../look/color-scheme";
import { useHostColors } from "../look/use-host-colors";
import type { Language } from "../messages/messages";
import { useRemembered } from "../remembered/remembered";
import type { ExcelSurface } from "./excel-surface";

/** What a person chose for the pane on this computer, and what comes of it. */
export interface PaneSettings {
  readonly language: Language;
  readonly onLanguage: (language: string) => void;
  readonly scheme: ColorScheme;
  readonly onScheme: (scheme: string) => void;
  readonly isDark: boolean;
  /** Whether the introduction was read. */
  readonly isIntroduced: boolean;
  readonly introduced: () => void;
  readonly introduceAgain: () => void;
}

/** The pane's settings: as chosen, else as Excel and the system have them. */
export function usePaneSettings(excel: ExcelSurface): PaneSettings {
  const [language, setLanguage] = useRemembered("language", "automatic");
  const displayLanguage = useSyncExternalStore(excel.subscribe, excel.language);
  const [scheme, setScheme] = useRemembered("colors", "automatic");
  const [introduced, setIntroduced] = useRemembered("introduced", "no");
  const isJapanese = language === "automatic" ? (displayLanguage || navigator.language).toLowerCase().startsWith("ja") : language === "ja";
  const chosenScheme: ColorScheme = scheme === "light" || scheme === "dark" ? scheme : "automatic";
  return {
    language: isJapanese ? "ja" : "en",
    onLanguage: setLanguage,
    scheme: chosenScheme,
    onScheme: setScheme,
    isDark: isDark(chosenScheme, useHostColors(excel)),
    isIntroduced: introduced === "yes",
    introduced: () => setIntroduced("yes"),
    introduceAgain: () => setIntroduced("no"),
  };
}
