/** Whether the pane is light or dark; `automatic` follows Excel, else the system. */
export type ColorScheme = "automatic" | "light" | "dark";

/** What the program around the pane, and the system, say of their own colours. */
export interface HostColors {
  /** `#RRGGBB` of Excel's theme; `null` when it does not say: Excel on the web never does. */
  readonly background: string | null;
  readonly systemPrefersDark: boolean;
  /** A contrast theme of the system is on: it chooses every colour, ours and Excel's. */
  readonly isHighContrast: boolean;
}

/** Whether the pane is dark: as a contrast theme is, else as chosen, else as Excel's background is, else as the system prefers. */
export function isDark(chosen: ColorScheme, { background, systemPrefersDark, isHighContrast }: HostColors): boolean {
  if (isHighContrast) return systemPrefersDark;
  if (chosen !== "automatic") return chosen === "dark";
  return background === null ? systemPrefersDark : luminance(background) < 0.5;
}

/** How bright a colour looks, from 0 for black to 1 for white. */
function luminance(color: string): number {
  const [red = 255, green = 255, blue = 255] = (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color) ?? []).slice(1).map((part) => parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
